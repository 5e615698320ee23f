import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { useMe } from "@/ui/use-me";

// pauseAfter says when to ask for the figures again: soon while a paper is on
// its way or the printers are not known yet, seldom while nothing happens.
export function pauseAfter(status?: app.PrintStatus): number {
  if (status && (status.going || !(status.printer || status.none))) return 2_000;
  return status?.stuck ? 10_000 : 30_000;
}

// usePrintStatus gives what is in the print queue, in figures.
export function usePrintStatus() {
  const { locked } = useMe();
  return useQuery({
    queryKey: ["printing", "status"],
    queryFn: () => bridge.papers.PrintStatus(),
    enabled: !locked,
    refetchInterval: ({ state }) => pauseAfter(state.data),
  }).data;
}

// usePrintQueue gives the papers themselves, while somebody looks at them.
export const usePrintQueue = () =>
  useQuery({
    queryKey: ["printing", "queue"],
    queryFn: () => bridge.papers.Queue(),
    refetchInterval: 2_000,
  });

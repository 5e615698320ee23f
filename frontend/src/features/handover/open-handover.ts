import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useHandover gives what is to be given out for a case, and what has to be seen.
export function useHandover(id: string) {
  return useQuery({
    queryKey: ["handover", "page", id],
    queryFn: () => bridge.handovers.Open(id),
    enabled: id !== "",
    gcTime: 0, // never begin with what was so the last time
  });
}

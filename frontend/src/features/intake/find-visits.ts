import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useVisits offers people known from earlier cases; settled says that they
// belong to this very text.
export function useVisits(text: string) {
  const enabled = text.length >= 2 && !text.includes("|");
  const query = useQuery({
    queryKey: ["visits", text],
    queryFn: () => bridge.intake.Visits(text),
    enabled,
    placeholderData: keepPreviousData,
  });
  if (!enabled) return { visits: [], settled: true };
  return { visits: query.data ?? [], settled: !query.isPlaceholderData && !query.isLoading };
}

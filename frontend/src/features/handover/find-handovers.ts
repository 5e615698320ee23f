import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useFound looks cases up for handing over; settled says that what was found
// belongs to this very text.
export function useFound(text: string) {
  const query = useQuery({
    queryKey: ["handover", "find", text],
    queryFn: () => bridge.handovers.Find(text),
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
  return {
    rows: text ? (query.data ?? []) : [],
    settled: text !== "" && query.isSuccess && !query.isPlaceholderData,
    error: query.error,
  };
}

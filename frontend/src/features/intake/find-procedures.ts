import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useProcedures finds procedures by part of the name, code or number key;
// settled says that they belong to this very text.
export function useProcedures(text: string, enabled: boolean) {
  const query = useQuery({
    queryKey: ["procedures", text],
    queryFn: () => bridge.intake.Procedures(text),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return { hits: query.data ?? [], settled: !enabled || (!query.isPlaceholderData && !query.isLoading) };
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useVisits offers people known from earlier cases.
export function useVisits(text: string) {
  const enabled = text.length >= 2 && !text.includes("|");
  const query = useQuery({
    queryKey: ["visits", text],
    queryFn: () => bridge.intake.Visits(text),
    enabled,
    placeholderData: keepPreviousData,
  });
  return enabled ? (query.data ?? []) : [];
}

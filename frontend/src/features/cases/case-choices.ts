import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useChoices gives the fields, the officers and the units that filters and forms offer.
export function useChoices() {
  const query = useQuery({
    queryKey: ["cases", "choices"],
    queryFn: () => bridge.cases.Choices(),
    staleTime: 60_000,
  });
  return query.data ?? { fields: [], officers: [], units: [] };
}

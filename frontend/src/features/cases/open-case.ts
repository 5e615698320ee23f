import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useCase gives everything about one case, by id or number.
export function useCase(key: string) {
  return useQuery({ queryKey: ["cases", "page", key], queryFn: () => bridge.cases.Open(key) });
}

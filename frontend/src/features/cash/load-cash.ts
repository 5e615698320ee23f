import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useCash gives the money taken in on a day.
export function useCash(day: string) {
  return useQuery({
    queryKey: ["cash", day],
    queryFn: () => bridge.today.Cash(day),
    placeholderData: keepPreviousData,
  });
}

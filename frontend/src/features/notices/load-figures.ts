import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";

// useFigures gives the figures of a period. The last ones stay on screen until the
// next have come.
export function useFigures(period: ward.Period) {
  return useQuery({
    queryKey: ["figures", period],
    queryFn: () => bridge.month.FiguresBetween(period),
    placeholderData: keepPreviousData,
  });
}

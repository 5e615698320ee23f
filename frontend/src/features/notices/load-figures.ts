import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { MonthKey } from "./month-key";

// useFigures gives the figures of a month or a period. The last ones stay on
// screen until the next have come.
export function useFigures({ month, period }: MonthKey) {
  return useQuery({
    queryKey: ["figures", month, period],
    queryFn: () => (period ? bridge.month.FiguresBetween(period) : bridge.month.Figures(month)),
    placeholderData: keepPreviousData,
  });
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { spanKind, spanMonths } from "./span";

// usePeriod gives the days of a span, by the cut-off day of the office.
export function usePeriod(span: string) {
  const [from, to] = spanMonths(span);
  const days = spanKind(span) === "days" ? span.split("~") : undefined;
  return useQuery({
    queryKey: ["report-period", span],
    queryFn: async (): Promise<ward.Period> =>
      days ? { from: days[0] ?? "", to: days[1] ?? "" } : await bridge.reports.Period(from, to),
    enabled: span !== "",
  });
}

// useReport gives a report of a period. The last one stays until the next has come.
export function useReport(kind: string, period: ward.Period | undefined) {
  return useQuery({
    queryKey: ["report", kind, period],
    queryFn: () => bridge.reports.Report({ kind, period: period ?? { from: "", to: "" } }),
    enabled: Boolean(period),
    placeholderData: (before: ward.Report | undefined) =>
      before?.kind === kind ? keepPreviousData(before) : undefined,
  });
}

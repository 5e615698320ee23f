import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { useMe } from "@/ui/use-me";
import { useOfficers } from "./load-officers";

// useCurrentMonth gives the reporting month of today.
export const useCurrentMonth = () =>
  useQuery({ queryKey: ["month", "current"], queryFn: () => bridge.month.Current() });

// useMonthFigures gives the figures of opinions of a reporting month, whatever day it
// begins on, with its days. The last ones stay on screen until the next have come.
export const useMonthFigures = (month: string) =>
  useQuery({
    queryKey: ["feedback", "figures", month],
    queryFn: async () => {
      const { period } = await bridge.month.Figures(month);
      return { month, period, figures: await bridge.feedback.Figures(period) };
    },
    placeholderData: keepPreviousData,
  });

// useNamedOfficers gives how many opinions of a period name each officer: of all for
// the leader, else of oneself.
export function useNamedOfficers({ from, to }: ward.Period) {
  const { id, role } = useMe().officer;
  const leads = role === "LEADER" || role === "ADMINISTRATOR";
  const officers = useOfficers().filter((one) => leads || one.id === id);
  return useQueries({
    queries: officers.map((officer) => ({
      queryKey: ["feedback", "naming", officer.id, from, to],
      queryFn: async () => ({
        officer,
        total: (await bridge.feedback.List({ officer: officer.id, from, to, limit: 1 })).total,
      }),
    })),
    combine: (all) =>
      all.flatMap(({ data }) => data ?? []).filter(({ total, officer }) => total > 0 || officer.id === id),
  });
}

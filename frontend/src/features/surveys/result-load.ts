import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { today } from "@/ui/today";
import { nextMonth } from "./whole-month";

// useLatest gives the newest month that has piles, this month when none has.
export function useLatest() {
  const now = today().slice(0, 7);
  return useQuery({
    queryKey: ["newest survey month", now],
    queryFn: async () => {
      const piles = await bridge.keying.Batches(nextMonth(now, -24), now);
      return piles.reduce((last, pile) => (pile.month > last ? pile.month : last), "") || now;
    },
  });
}

// useVersions gives the versions of forms that were keyed for some months.
export function useVersions(from: string, to: string) {
  return useQuery({
    queryKey: ["survey versions", from, to],
    queryFn: () => bridge.surveyResults.Versions(from, to),
  });
}

// useFindings gives what the forms of some months say, sorted by one thing.
export function useFindings(asked: office.ResultsInput, by: string) {
  return useQuery({
    queryKey: ["survey findings", asked, by],
    queryFn: () => bridge.surveyResults.Findings(asked, by),
    placeholderData: keepPreviousData,
  });
}

// useTrend gives the twelve months up to the last that is asked for, or all that are.
export function useTrend(asked: office.ResultsInput) {
  const year = nextMonth(asked.to, -11);
  const from = asked.from < year ? asked.from : year;
  return useQuery({
    queryKey: ["survey trend", { ...asked, from }],
    queryFn: () => bridge.surveyResults.Trend({ ...asked, from }),
    placeholderData: keepPreviousData,
  });
}

// useRemarks gives what citizens wrote.
export function useRemarks(asked: office.ResultsInput) {
  return useQuery({
    queryKey: ["survey remarks", asked],
    queryFn: () => bridge.surveyResults.Remarks(asked),
  });
}

// useQuality gives a leader what is worth a look, and how the keying went in sum.
export function useQuality(asked: office.ResultsInput, leads: boolean) {
  return useQuery({
    queryKey: ["survey quality", asked],
    queryFn: async () => ({
      signs: await bridge.surveyResults.Quality(asked),
      team: await bridge.surveyResults.TeamSpeed(asked),
    }),
    enabled: leads,
  });
}

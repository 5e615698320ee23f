import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { nextMonth, wholeMonth } from "./whole-month";

// usePiles gives the piles of a month, "2026-10", the newest first.
export function usePiles(month: string) {
  return useQuery({
    queryKey: ["piles", month],
    queryFn: () => bridge.keying.Batches(month, month),
    placeholderData: keepPreviousData,
  });
}

// usePile gives one pile with its sheets.
export function usePile(id: string) {
  return useQuery({ queryKey: ["pile", id], queryFn: () => bridge.keying.Batch(id) });
}

// useHalfKeyed gives the half-keyed sheets that concern the person at this desk.
export function useHalfKeyed() {
  return useQuery({ queryKey: ["half keyed"], queryFn: () => bridge.keying.HalfKeyed() });
}

// useForm gives one version of a form whole.
export function useForm(code: string, version: number) {
  return useQuery({
    queryKey: ["questionnaire", code, version],
    queryFn: () => bridge.surveys.Questionnaire(code, version),
    enabled: code !== "",
  });
}

// usePlaces gives where forms were given out in the half year up to a month.
export function usePlaces(month: string) {
  const { to } = wholeMonth(month);
  const { from } = wholeMonth(nextMonth(month, -5));
  return useQuery({ queryKey: ["places", month], queryFn: () => bridge.surveys.Issued({ from, to }) });
}

// useOfficers gives everybody whom a pile can be about.
export function useOfficers() {
  return useQuery({ queryKey: ["catalogue", "officers"], queryFn: () => bridge.catalogue.Officers() });
}

// useFields gives the fields of the procedures in force.
export function useFields() {
  return useQuery({
    queryKey: ["catalogue", "procedures"],
    queryFn: () => bridge.catalogue.Procedures(),
    select: (all) =>
      [...new Set(all.filter((one) => one.inForce).map((one) => one.procedure.field))].filter(Boolean).sort(),
  });
}

// useSpeed gives the typist's own speed, a leader that of all together.
export function useSpeed(pile: office.SheetBatchRow, team: boolean) {
  const { questionnaire, version, month } = pile;
  const input = { from: month, to: month, questionnaire, version };
  return useQuery({
    queryKey: ["keying speed", team, input],
    queryFn: () => (team ? bridge.surveyResults.TeamSpeed(input) : bridge.surveyResults.OwnSpeed(input)),
  });
}

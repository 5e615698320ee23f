import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { wholeMonth } from "./whole-month";

// useQuestionnaires gives every version of every survey form.
export function useQuestionnaires() {
  return useQuery({ queryKey: ["questionnaires"], queryFn: () => bridge.surveys.Questionnaires() });
}

// useBlank gives a form without a number, to look at.
export function useBlank(code: string, version: number, on: boolean) {
  return useQuery({
    queryKey: ["blank form", code, version],
    queryFn: () => bridge.surveys.Blank(code, version),
    placeholderData: keepPreviousData,
    enabled: on,
  });
}

// useIssued gives what was given out in a month, "2026-10".
export function useIssued(month: string) {
  return useQuery({
    queryKey: ["issued forms", month],
    queryFn: () => bridge.surveys.Issued(wholeMonth(month)),
    placeholderData: keepPreviousData,
  });
}

// useWithReceipt gives the form that this computer prints with each receipt.
export function useWithReceipt() {
  return useQuery({ queryKey: ["form with receipt"], queryFn: () => bridge.surveys.WithReceipt() });
}

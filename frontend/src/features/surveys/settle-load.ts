import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// usePile gives a pile with its sheets.
export function usePile(id: string) {
  return useQuery({ queryKey: ["pile", id], queryFn: () => bridge.keying.Batch(id) });
}

// useDifferences gives the sheets of a pile that wait to be settled.
export function useDifferences(pile: string) {
  return useQuery({ queryKey: ["differences", pile], queryFn: () => bridge.keying.Differences(pile) });
}

// useSettled gives the sheets of a pile that were settled.
export function useSettled(pile: string) {
  return useQuery({ queryKey: ["settled", pile], queryFn: () => bridge.keying.Settled(pile) });
}

// useVersion gives one version of a survey form.
export function useVersion(code = "", version = 0) {
  return useQuery({
    queryKey: ["questionnaire", code, version],
    queryFn: () => bridge.surveys.Questionnaire(code, version),
    enabled: code !== "",
  });
}

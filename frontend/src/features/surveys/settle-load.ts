import { useQuery, useQueryClient } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";

// usePile gives a pile with its sheets.
export function usePile(id: string) {
  return useQuery({ queryKey: ["pile", id], queryFn: () => bridge.keying.Batch(id) });
}

// useDifferences gives the sheets of a pile that wait to be settled.
export function useDifferences(pile: string) {
  return useQuery({ queryKey: ["differences", pile], queryFn: () => bridge.keying.Differences(pile) });
}

// useTakeAway gives what to call with a sheet that is done with: the next lies there
// before the list is read again, and no key falls on the old one.
export function useTakeAway(pile: string): (sheet: string) => void {
  const client = useQueryClient();
  return (sheet) =>
    client.setQueryData<office.SheetDifferences[]>(["differences", pile], (all) =>
      all?.filter((one) => one.sheet.id !== sheet),
    );
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

import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { shiftMonth } from "./shift-month";

const shown = 12; // months beside each other

// useChecklist gives the questions of the self-check.
export const useChecklist = () =>
  useQuery({ queryKey: ["feedback", "checklist"], queryFn: () => bridge.feedback.Checklist() });

// useSelfChecks gives the self-checks of the year that ends with a month, beside what
// citizens said in each.
export const useSelfChecks = (month: string) =>
  useQuery({
    queryKey: ["feedback", "checks", month],
    queryFn: () => bridge.feedback.SelfChecks(shiftMonth(month, 1 - shown), month),
  });

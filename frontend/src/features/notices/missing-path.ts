import type { office } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { feedbackPath } from "@/ui/feedback-path";
import { shiftMonth } from "./shift-month";

type To = (line: office.MissingLine, month: office.NoticeMonth) => string;

const to: Record<string, To> = {
  batches: () => "/surveys/keying",
  sheets: () => "/surveys/keying",
  remarks: ({ month }) => `/surveys/results~${month}`,
  feedback: () => feedbackPath({ due: "OVERDUE" }),
  publish: () => feedbackPath({ due: "PUBLISH" }),
  days: () => "/settings/calendar",
  cases: ({ month }, { period }) => casesPath({ figure: { period, field: "", column: "overdue" }, month }),
  late: ({ month }, { period }) =>
    casesPath({ figure: { period, field: "", column: "late" }, month, late: "UNEXPLAINED" }),
  moved: ({ month }) => `/month/${month}/post`,
  selfcheck: ({ month }) => `/feedback/check/${month}`,
  notices: ({ month }) => `/month/${shiftMonth(month, -1)}`,
};

// missingPath is where what is missing is worked through, "" for nowhere.
export const missingPath: To = (line, month) => to[line.opens]?.(line, month) ?? "";

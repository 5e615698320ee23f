import type { office } from "@/bridge/models";
import type { StepName } from "./step-names";

const byState: Record<string, StepName> = {
  REVIEW: "review",
  RETURNED: "review",
  APPROVED: "post",
  POSTED: "post",
  TAKEN_DOWN: "post",
};

// firstStep is where the work on a month goes on: with the notice that is least far,
// and with what is missing while nothing was sent.
export function firstStep(notices: office.NoticeView[]): { step: StepName; notice: string } {
  const order = ["REVIEW", "RETURNED", "DRAFT", "APPROVED", "POSTED", "TAKEN_DOWN"];
  const next = order.flatMap((state) => notices.filter((view) => view.state === state))[0];
  return { step: byState[next?.state ?? ""] ?? "missing", notice: next?.id ?? "" };
}

const wanted: Partial<Record<StepName, ((view: office.NoticeView) => boolean)[]>> = {
  review: [({ state }) => state === "REVIEW", ({ state }) => state === "RETURNED"],
  post: [
    ({ drift }) => Boolean(drift),
    ({ postings }) => postings.some((one) => one.due),
    ({ state }) => state === "APPROVED",
  ],
};

// noticeFor is the notice that a step is opened for when none is named: the one that
// most needs it.
export function noticeFor(step: StepName, notices: office.NoticeView[]): string {
  const found = (wanted[step] ?? []).flatMap((fits) => notices.filter(fits));
  return found[0]?.id ?? "";
}

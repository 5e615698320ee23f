import type { office } from "@/bridge/models";
import type { Words } from "@/words/vi";
import type { StepName } from "./step-names";

type Of = (month: office.NoticeMonth, view: office.NoticeView, words: Words["notices"]) => string;

const of: Record<StepName, Of> = {
  missing: ({ missing }, _, words) =>
    missing.some((line) => line.blocking) ? words.of.blocked : words.of.missing(missing.length),
  figures: (_, view, words) => {
    const changed = new Set([...view.sinceSeen, ...view.sinceSent].map(({ cell }) => cell)).size;
    return changed > 0 ? words.of.changed(changed) : "";
  },
  text: (_, { paragraphs, approved }, words) => {
    const stale = paragraphs.filter((one) => one.stale).length;
    const written = paragraphs.filter((one) => one.changed).length;
    if (stale > 0 && !approved) return words.of.stale(stale);
    return written > 0 ? words.of.written(written) : "";
  },
  review: (_, view, words) => {
    if (view.approved) return words.of.number(view.number);
    const open = view.remarks.filter((one) => !one.settled).length;
    return open > 0 ? words.of.remarks(open) : (words.state[view.state] ?? view.state);
  },
  post: (_, view, words) => {
    if (view.postings.some((one) => one.due)) return words.of.due;
    if (view.lateDays > 0 && view.postings.length === 0) return words.of.late(view.lateDays);
    return view.postings.length > 0 ? (words.state[view.state] ?? "") : "";
  },
};

// stepWord says in a few words how a step stands, "" for nothing to say.
export const stepWord = (
  step: StepName,
  month: office.NoticeMonth,
  view: office.NoticeView,
  words: Words["notices"],
): string => of[step](month, view, words);

import type { ward } from "@/bridge/models";

// The heights of the column, as keying.module.css has them: where a row stands is
// counted, not measured, so that no key waits for the page to be laid out.
const rowHeight = 56;
const groupHeight = 44;

// middlesOf tells for each question how far its middle is from the head of the
// column; the last is where the end of the form stands.
export function middlesOf(form: ward.Questionnaire): { of: Map<ward.Question, number>; end: number } {
  const of = new Map<ward.Question, number>();
  let height = 0;
  for (const group of form.groups) {
    height += group.title ? groupHeight : 0;
    for (const ask of group.questions) {
      of.set(ask, height + rowHeight / 2);
      height += rowHeight;
    }
  }
  return { of, end: height + rowHeight };
}

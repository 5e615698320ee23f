import { AppError } from "@/bridge/app-error";
import type { ward } from "@/bridge/models";

const most = 999; // of one paper

// placeErrors puts refusals of papers at the lines they came from: only the
// papers handed in were sent, so the program counts them differently. For a
// count it names the line only: the cells that are no count of papers are named
// here, with the true reason.
export function placeErrors(
  refusal: AppError,
  sent: number[],
  papers: ward.Paper[] = [],
  badCount?: string,
): AppError {
  const fields = refusal.fields.flatMap((one) => {
    const found = /^papers\.(\d+)\.(.+)$/.exec(one.field);
    if (!found) return one;
    const [, at, name] = found;
    const line = sent[Number(at)];
    const paper = papers[Number(at)];
    const bad =
      paper && name === "originals"
        ? (["originals", "copies"] as const).filter((cell) => paper[cell] < 0 || paper[cell] > most)
        : [];
    if (bad.length === 0) return { ...one, field: `papers.${line}.${name}` };
    const sentence = badCount ?? one.sentence;
    return bad.map((cell) => ({ ...one, sentence, field: `papers.${line}.${cell}` }));
  });
  const { code, key, sentence } = refusal;
  return new AppError({ code, key, sentence, fields });
}

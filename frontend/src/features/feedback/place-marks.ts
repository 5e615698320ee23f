import type { ward } from "@/bridge/models";

// PlacedMark is a mark where it stands in the text as it was typed; all are the words
// of the marks that lie over each other there, which are accepted together.
export type PlacedMark = {
  from: number;
  to: number;
  words: string;
  all: string[];
  why: string;
  certain: boolean;
};

// placeMarks finds the places of marks, which count the letters of the text as the
// program keeps it: composed, runs of spaces as one, nothing invisible. Of marks that
// lie over each other the first stays, as long as they reach, certain if one is.
export function placeMarks(typed: string, marks: ward.PersonalMark[]): PlacedMark[] {
  const kept = letters(typed);
  const out: PlacedMark[] = [];
  for (const { from, to, why, certain } of marks) {
    const stretch = kept.slice(from, to);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) continue;
    const words = stretch.map(({ text }) => text).join("");
    const end = last.at + last.size;
    const before = out.at(-1);
    if (before && before.to > first.at) {
      before.certain ||= certain;
      before.to = Math.max(before.to, end);
      before.all.push(words);
    } else out.push({ from: first.at, to: end, words, all: [words], why, certain });
  }
  return out;
}

type Letter = { text: string; at: number; size: number };

function letters(typed: string): Letter[] {
  const out: Letter[] = [];
  let at = 0;
  for (const text of typed) {
    const space = /\s/.test(text);
    const gap = space && (out.length === 0 || out.at(-1)?.text === " ");
    if (!gap && !/\p{Cf}/u.test(text)) out.push({ text: space ? " " : text, at, size: text.length });
    at += text.length;
  }
  return out;
}

// isAccepted says whether everything at the place of a mark was accepted.
export const isAccepted = (mark: PlacedMark, accepted: ReadonlySet<string>): boolean =>
  mark.all.every((words) => accepted.has(words));

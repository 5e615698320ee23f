import type { ward } from "@/bridge/models";

// PlacedMark is a mark where it stands in the text as it was typed.
export type PlacedMark = { from: number; to: number; words: string; why: string; certain: boolean };

// placeMarks finds the places of marks, which count the letters of the text as the
// program keeps it: composed, runs of spaces as one, nothing invisible. Of marks that
// lie over each other the first stays, certain if one of them is.
export function placeMarks(typed: string, marks: ward.PersonalMark[]): PlacedMark[] {
  const kept = letters(typed);
  const out: PlacedMark[] = [];
  for (const { from, to, why, certain } of marks) {
    const stretch = kept.slice(from, to);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) continue;
    const words = stretch.map(({ text }) => text).join("");
    const mark = { from: first.at, to: last.at + last.size, words, why, certain };
    const before = out.at(-1);
    if (before && before.to > mark.from) before.certain ||= mark.certain;
    else out.push(mark);
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

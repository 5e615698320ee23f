import type { KeyingAct } from "./keying-state";

// What was struck before the field for words was there: the words themselves, whether
// Enter ended them, and the keys from there on.
export type Ahead = { words: string; ended: boolean; rest: KeyingAct[] };

// wordsAhead reads keys as that field would have. On an empty one # and * are keys.
export function wordsAhead(keys: KeyingAct[]): Ahead {
  let words = "";
  for (const [at, one] of keys.entries()) {
    const key = one.act === "key" ? one.key : "";
    if (key === "Backspace") words = words.slice(0, -1);
    else if (key.length === 1 && (words !== "" || !/[#*]/.test(key))) words += key;
    else return { words, ended: key === "Enter", rest: keys.slice(at) };
  }
  return { words, ended: false, rest: [] };
}

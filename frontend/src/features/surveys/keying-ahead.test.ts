import { expect, it } from "vitest";
import { wordsAhead } from "./keying-ahead";
import type { KeyingAct } from "./keying-state";

const keys = (...of: string[]): KeyingAct[] => of.map((key) => ({ act: "key", key }));

it("reads what was typed before the field for words was there", () => {
  expect(wordsAhead(keys("V", "u", "i", "i", "Backspace"))).toEqual({ words: "Vui", ended: false, rest: [] });
  expect(wordsAhead(keys("Enter", "5"))).toEqual({ words: "", ended: true, rest: keys("Enter", "5") });
  expect(wordsAhead(keys("2", "#", "ArrowUp"))).toEqual({ words: "2#", ended: false, rest: keys("ArrowUp") });
  expect(wordsAhead(keys("*", "Enter"))).toEqual({ words: "", ended: false, rest: keys("*", "Enter") });
});

import { describe, expect, it } from "vitest";
import type { ward } from "@/bridge/models";
import { readKey, type Struck } from "./read-key";

const options = (keys: string) => [...keys].map((key) => ({ key, label: `Trả lời ${key}` }));
const ask = (kind: string, more: Partial<ward.Question> = {}): ward.Question => ({
  code: "C1",
  text: "Câu hỏi",
  kind,
  ...more,
});
const scale = ask("SCALE", { options: options("12345") });
const several = ask("MULTIPLE", { options: options("1230"), max: 2 });
const all = ask("MULTIPLE", { options: options("123") });
const times = ask("NUMBER", { min: 1, max: 20 });
const age = ask("NUMBER", { min: 18, max: 99 });
const day = ask("DATE");

// type presses keys as long as the box is open, and gives what the last one did.
function type(question: ward.Question, keys: string[], before?: string): Struck {
  let typed = "";
  let did: Struck = { does: "nothing" };
  for (const [at, key] of keys.entries()) {
    did = readKey(question, typed, key, before);
    if (did.does === "types") typed = did.typed;
    if (did.does === "answers") expect(at).toBe(keys.length - 1);
  }
  return did;
}
const digits = (text: string) => [...text];
const answers = (answer: string): Struck => ({ does: "answers", answer });
const types = (typed: string): Struck => ({ does: "types", typed });
const refuses = (why: string) => ({ does: "refuses", why });

describe("a key", () => {
  it.each<[string, ward.Question, string[], unknown]>([
    ["of a scale leaves at once", scale, ["4"], answers("4")],
    ["that the scale lacks is refused", scale, ["6"], refuses("key")],
    ["that is a letter is refused", scale, ["x"], refuses("key")],
    ["is no answer with a full stop", scale, ["."], answers(".")],
    ["is two marks with a slash", several, ["/"], answers("/")],
    ["of several marks waits", several, ["3"], types("3")],
    ["fills several marks in the order of the paper", several, ["0", "2"], answers("20")],
    ["cannot mark twice", several, ["2", "2"], refuses("twice")],
    ["ends several marks with Enter", all, ["3", "1", "Enter"], answers("13")],
    ["leaves when all are marked", all, ["3", "1", "2"], answers("123")],
    ["of a number waits while a digit fits", times, ["2"], types("2")],
    ["leaves a number when none fits", times, ["3"], answers("3")],
    ["leaves a number when it is as long as it can be", times, ["1", "9"], answers("19")],
    ["ends a number with Enter", times, ["2", "Enter"], answers("2")],
    ["takes a nought before a number", times, ["0", "7"], answers("7")],
    ["above the range is refused", times, ["2", "5"], refuses("range")],
    ["below the range is refused", age, ["1", "2"], refuses("range")],
    ["that is nothing with Enter is refused", times, ["0", "Enter"], refuses("range")],
    ["that is Enter alone is refused", times, ["Enter"], refuses("empty")],
    ["takes the last digit back", times, ["1", "Backspace"], types("")],
    ["leaves a day when it is whole", day, digits("05092026"), answers("2026-09-05")],
    ["knows leap years", day, digits("29022028"), answers("2028-02-29")],
    ["refuses a day that is not", day, digits("29022026"), refuses("date")],
    ["refuses day 32 at its second digit", day, ["3", "2"], refuses("date")],
    ["refuses month 13 at its second digit", day, digits("0113"), refuses("date")],
    ["refuses the year 2100 at once", day, digits("010121"), refuses("date")],
    ["does not end half a day", day, ["1", "Enter"], refuses("date")],
    ["that means nothing does nothing", scale, ["F7"], { does: "nothing" }],
  ])("%s", (_, question, keys, want) => expect(type(question, keys)).toEqual(want));

  it("repeats the answer of the sheet before", () => {
    expect(type(scale, ["*"], "3")).toEqual(answers("3"));
    expect(type(scale, ["*"])).toEqual(refuses("nothingBefore"));
  });
});

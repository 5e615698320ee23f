import { describe, expect, it } from "vitest";
import { fakeForm } from "./fake-keying";
import { fakeDifferences } from "./fake-settle";
import { beginSettling, decisionsOf, openOf, type SettleState, settleAct, skippedOf } from "./settle-state";

const begin = (first: Record<string, string>, second: Record<string, string>) =>
  beginSettling(fakeForm(), fakeDifferences(first, second));
const take = (state: SettleState, which: "FIRST" | "SECOND") => {
  const code = state.codes[state.at] ?? "";
  const answer = (which === "FIRST" ? state.first : state.second)[code] ?? "";
  return settleAct(state, { act: "choose", choice: { take: which, answer } });
};
const at = (state: SettleState) => state.codes[state.at];

const once = { C1: "4", C2: "0", C4: "1", C5: "2026-11-02", C6: "." };
const twice = { C1: "5", C2: "1", C3: "2", C4: "1", C5: "2026-11-02", C6: "." };

describe("settling", () => {
  it("goes through the differences in the order of the paper", () => {
    let state = begin(once, twice);
    expect(state.codes).toEqual(["C1", "C2", "C3"]);
    state = take(state, "SECOND");
    expect(at(state)).toBe("C2");
    state = take(state, "SECOND");
    expect(at(state)).toBe("C3");
    state = take(state, "SECOND");
    expect(openOf(state)).toEqual([]);
    expect(decisionsOf(state)).toEqual([
      { question: "C1", take: "SECOND", answer: "" },
      { question: "C2", take: "SECOND", answer: "" },
      { question: "C3", take: "SECOND", answer: "" },
    ]);
  });

  it("asks no choice where an answer leads past the question, and says so only then", () => {
    let state = begin(once, twice);
    expect(skippedOf(state)).toEqual([]);
    state = take(take(state, "FIRST"), "FIRST"); // C2 is 0: C3 is not asked
    expect(skippedOf(state)).toEqual(["C3"]);
    expect(openOf(state)).toEqual([]);
    expect(decisionsOf(state).at(-1)).toEqual({ question: "C3", take: "FIRST", answer: "" });
  });

  it("goes back to what is still open behind the last", () => {
    let state = settleAct(begin(once, twice), { act: "goTo", at: 2 });
    state = take(state, "SECOND");
    expect(at(state)).toBe("C1");
  });

  it("lets a choice be changed", () => {
    let state = take(begin(once, twice), "FIRST");
    state = take(settleAct(state, { act: "goTo", at: 0 }), "SECOND");
    expect(state.choices.C1).toEqual({ take: "SECOND", answer: "5" });
  });

  it("reminds of what is open, and stops when it is not", () => {
    let state = settleAct(take(begin(once, twice), "FIRST"), { act: "remind" });
    expect([state.undecided, at(state)]).toEqual([true, "C2"]);
    state = take(state, "FIRST");
    expect(state.undecided).toBe(false);
  });

  it("adds the questions that an answer opens; only the paper answers these", () => {
    let state = begin({ ...once, C2: "." }, { ...once, C2: "0" });
    state = settleAct(state, { act: "choose", choice: { take: "PAPER", answer: "1" } });
    state = settleAct(state, { act: "open", codes: ["C3"] });
    expect([state.codes, at(state), state.typing]).toEqual([["C2", "C3"], "C3", true]);
    expect(take(state, "FIRST")).toBe(state);
    state = settleAct(state, { act: "choose", choice: { take: "PAPER", answer: "2" } });
    expect(decisionsOf(state)).toEqual([
      { question: "C2", take: "PAPER", answer: "1" },
      { question: "C3", take: "PAPER", answer: "2" },
    ]);
  });

  it("begins with what was decided before, at the first that was not", () => {
    const of = fakeDifferences(once, twice);
    of.decided = ["C1"];
    of.undecided = ["C2", "C3"];
    const decision = {
      take: "SECOND",
      answer: "5",
      by: "o3",
      byName: "Chị Mai",
      at: "2026-11-21T09:00:00+07:00",
    };
    of.sheet.decisions = { C1: decision };
    const state = beginSettling(fakeForm(), of);
    expect([state.codes, at(state)]).toEqual([["C1", "C2", "C3"], "C2"]);
  });

  it("does not break off typing by coming to where it is", () => {
    const state = settleAct(begin(once, twice), { act: "type" });
    expect(settleAct(state, { act: "goTo", at: 0 }).typing).toBe(true);
    expect(settleAct(state, { act: "goTo", at: 1 }).typing).toBe(false);
  });
});

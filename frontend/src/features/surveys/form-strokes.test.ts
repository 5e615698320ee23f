import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ward } from "@/bridge/models";
import { fakeSeat } from "./fake-keying";
import { keyingAct } from "./keying-act";
import { begin, current } from "./keying-state";
import { questionsOf } from "./walk";

// The forms that come with the program, as they lie in it.
const shipped: ward.Questionnaire[] = JSON.parse(
  readFileSync("../backend/rulebook/data/questionnaires.json", "utf8"),
);

// strokesOf keys a whole form with the keys of the keying screen: one mark at every
// question, nothing written, and Enter at the end.
function strokesOf(questionnaire: ward.Questionnaire): number {
  let state = begin(fakeSeat({ questionnaire, answers: {}, last: {}, strokes: 0 }));
  for (let ask = current(state); ask; ask = current(state)) {
    const before = state.at;
    state =
      ask.kind === "TEXT"
        ? keyingAct(state, { act: "words", words: "", strokes: 1 })
        : keyingAct(state, { act: "key", key: ask.options?.at(-1)?.key ?? "1" });
    expect(state.at, `${questionnaire.code} ${ask.code}`).toBe(before + 1);
  }
  state = keyingAct(state, { act: "key", key: "Enter" });
  expect(state.wish).toEqual({ do: "finish", accepted: [] });
  return state.strokes;
}

it.each(shipped)("the form $code is keyed with a key for each question and one more", (form) => {
  expect(strokesOf(form)).toBe(questionsOf(form).length + 1);
});

it("needs at most 25 keys for 22 questions", () => {
  const whole = shipped.find((one) => one.code === "SIPAS22") as ward.Questionnaire;
  const groups = whole.groups.filter((group) => group.questions.every((ask) => ask.index === "HAI_LONG"));
  const criteria = { ...whole, groups };
  expect(questionsOf(criteria)).toHaveLength(22);
  expect(strokesOf(criteria)).toBeLessThanOrEqual(25);
});

import type { office, ward } from "@/bridge/models";
import { type Refused, readKey } from "./read-key";
import { askedOf, noAnswer, questionsOf } from "./walk";

// KeyingState is a sheet on its way from the paper into the program. Everything a
// key does is decided here, at once; saving follows behind (answer-queue.ts).
export type KeyingState = {
  questions: ward.Question[];
  last: Record<string, string>; // of the sheet keyed before
  answers: Record<string, string>;
  asked: ward.Question[]; // those that concern this citizen
  at: number; // place in asked; asked.length is the end of the sheet
  typed: string; // an answer that is not whole yet
  strokes: number;
  refused?: { why: Refused; key: string };
  picking: boolean; // the list of answers is open
};

export type KeyingAct =
  | { act: "sit"; seat: office.Seat }
  | { act: "key"; key: string }
  | { act: "words"; words: string; strokes: number }
  | { act: "goTo"; code: string };

// begin lays a sheet before the typist, at the first question without an answer.
export function begin(seat: office.Seat): KeyingState {
  const questions = questionsOf(seat.questionnaire);
  const asked = askedOf(questions, seat.answers);
  const open = asked.findIndex((ask) => !seat.answers[ask.code]);
  return {
    questions,
    last: seat.last,
    answers: seat.answers,
    asked,
    at: open < 0 ? asked.length : open,
    typed: "",
    strokes: seat.strokes,
    picking: false,
  };
}

// keyingAct gives the state after an act.
export function keyingAct(state: KeyingState, act: KeyingAct): KeyingState {
  if (act.act === "sit") return begin(act.seat);
  if (act.act === "goTo")
    return moved(
      state,
      state.asked.findIndex((ask) => ask.code === act.code),
    );
  if (act.act === "words") {
    const typed = { ...state, strokes: state.strokes + act.strokes };
    return answered(typed, act.words.trim() || noAnswer);
  }
  return struck({ ...state, strokes: state.strokes + 1, refused: undefined }, act.key);
}

// current gives the question that is being answered, none at the end of the sheet.
export const current = (state: KeyingState): ward.Question | undefined => state.asked[state.at];

// furthest is how far one may go: to the first question without an answer.
const furthest = (state: KeyingState) => {
  const open = state.asked.findIndex((ask) => !state.answers[ask.code]);
  return open < 0 ? state.asked.length : open;
};

function moved(state: KeyingState, to: number): KeyingState {
  const at = Math.max(0, Math.min(to, furthest(state)));
  return { ...state, at, typed: "", picking: false, refused: undefined };
}

function struck(state: KeyingState, key: string): KeyingState {
  if (key === "ArrowUp" || key === "ArrowLeft") return moved(state, state.at - 1);
  if (key === "ArrowDown" || key === "ArrowRight") return moved(state, state.at + 1);
  if (key === "Home") return moved(state, 0);
  if (key === "End") return moved(state, state.asked.length);
  if (key === "+") return { ...state, picking: !state.picking };
  if (key === "Escape") return { ...state, picking: false, typed: "" };
  const ask = current(state);
  if (!ask) return state;
  const has = state.answers[ask.code];
  if (key === "Enter" && !state.typed && has) return moved(state, state.at + 1);
  if (key === "Backspace" && !state.typed && has) return without(state, ask);
  const did = readKey(ask, state.typed, key, state.last[ask.code]);
  if (did.does === "answers") return answered(state, did.answer);
  if (did.does === "types") return { ...state, typed: did.typed };
  if (did.does === "refuses") return { ...state, refused: { why: did.why, key } };
  return state;
}

// answered takes an answer in and goes on. What the new answer leads past is left
// out when the sheet is saved, and stays until then for who changes their mind.
function answered(state: KeyingState, answer: string): KeyingState {
  const ask = current(state);
  if (!ask) return state;
  const answers = { ...state.answers, [ask.code]: answer };
  return moved({ ...state, answers, asked: askedOf(state.questions, answers) }, state.at + 1);
}

function without(state: KeyingState, ask: ward.Question): KeyingState {
  const { [ask.code]: _, ...answers } = state.answers;
  return { ...state, answers, asked: askedOf(state.questions, answers), typed: "" };
}

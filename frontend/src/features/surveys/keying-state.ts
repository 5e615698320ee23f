import type { office, ward } from "@/bridge/models";
import type { Refused } from "./read-key";
import { askedOf, questionsOf } from "./walk";

// What a key asks of the program; everything else is decided here.
export type Wish =
  | { do: "finish"; accepted: string[] }
  | { do: "void"; reason: string }
  | { do: "place"; text: string } // a serial, or the place in the pile
  | { do: "leave" };
export type Doubt = { name: string; sentence: string; question: string }; // "" = the whole sheet

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
  panel?: "pick" | "serial" | "void" | "help";
  chosen: number; // of the pick list
  serial: string; // on its way
  stray: string; // a letter that may have begun a scan
  burst?: Burst; // the last keys that came without a break
  said: string; // what the program refused, a sentence
  doubts: Doubt[]; // to be accepted by Enter
  blank: boolean; // nothing is marked on the whole sheet
  wish?: Wish;
};

// A Burst is keys that came sooner after one another than a person types, and the
// sheet as it was before the first of them.
export type Burst = { text: string; before: KeyingState };

export type KeyingAct =
  | { act: "sit"; seat: office.Seat }
  | { act: "key"; key: string; quick?: boolean } // quick: sooner after the last than a person types
  | { act: "words"; words: string; strokes: number }
  | { act: "say"; sentence: string; question?: string; doubts?: Doubt[]; blank?: boolean }
  | { act: "reject"; question: string; sentence: string }
  | { act: "refuse"; why: Refused };

// begin lays a sheet before the typist, at the first question without an answer.
export function begin(seat: office.Seat): KeyingState {
  const questions = questionsOf(seat.questionnaire);
  const state = {
    questions,
    last: seat.last,
    answers: seat.answers,
    asked: askedOf(questions, seat.answers),
    at: 0,
    typed: "",
    strokes: seat.strokes,
    chosen: 0,
    serial: "",
    stray: "",
    said: "",
    doubts: [],
    blank: false,
  };
  return { ...state, at: furthest(state) };
}

// current gives the question that is being answered, none at the end of the sheet.
export const current = (state: KeyingState): ward.Question | undefined => state.asked[state.at];

// changed gives the answers that an act gave or took back (""), to be saved.
export function changed(before: KeyingState, after: KeyingState): Record<string, string> {
  const out: Record<string, string> = {};
  if (before.answers === after.answers) return out;
  for (const code of new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]))
    if (before.answers[code] !== after.answers[code]) out[code] = after.answers[code] ?? "";
  return out;
}

// furthest is how far one may go: to the first question without an answer.
export const furthest = ({ asked, answers }: Pick<KeyingState, "asked" | "answers">) => {
  const open = asked.findIndex((ask) => !answers[ask.code]);
  return open < 0 ? asked.length : open;
};

// moved goes to a place of the sheet; what was half typed or half asked is dropped.
export function moved(state: KeyingState, to: number): KeyingState {
  const at = Math.max(0, Math.min(to, furthest(state)));
  const clear = { typed: "", panel: undefined, said: "", doubts: [], blank: false };
  return { ...state, ...clear, at };
}

// answered takes an answer in and goes on. What the new answer leads past is left
// out when the sheet is saved, and stays until then for who changes their mind.
export function answered(state: KeyingState, answer: string): KeyingState {
  const ask = current(state);
  if (!ask) return state;
  const answers = { ...state.answers, [ask.code]: answer };
  return moved({ ...state, answers, asked: askedOf(state.questions, answers) }, state.at + 1);
}

// without takes the answer of a question back.
export function without(state: KeyingState, code: string): KeyingState {
  const { [code]: _, ...answers } = state.answers;
  return { ...state, answers, asked: askedOf(state.questions, answers), typed: "" };
}

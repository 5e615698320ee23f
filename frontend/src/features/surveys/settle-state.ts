import type { office, ward } from "@/bridge/models";
import { askedOf, questionsOf } from "./walk";

// Choice is what was decided about one question, before it is saved.
export type Choice = { take: "FIRST" | "SECOND" | "PAPER"; answer: string };

// SettleState is a sheet whose two entries differ, on its way to being settled.
export type SettleState = {
  questions: ward.Question[];
  first: Record<string, string>;
  second: Record<string, string>;
  codes: string[]; // of the questions to be decided, in the order of the paper
  opened: string[]; // of those, the ones that an answer opened: only the paper can say
  choices: Record<string, Choice>;
  at: number; // place in codes
  typing: boolean; // a third answer
  undecided: boolean; // saving was tried too soon
};

export type SettleAct =
  | { act: "choose"; choice: Choice }
  | { act: "type" }
  | { act: "cancel" }
  | { act: "goTo"; at: number }
  | { act: "open"; codes: string[] }
  | { act: "remind" };

// beginSettling lays a sheet before the settler, at the first question that nobody
// decided yet.
export function beginSettling(form: ward.Questionnaire, of: office.SheetDifferences): SettleState {
  const questions = questionsOf(form);
  const wanted = new Set([...of.decided, ...of.undecided]);
  const codes = questions.map((ask) => ask.code).filter((code) => wanted.has(code));
  const choices = Object.fromEntries(
    Object.entries(of.sheet.decisions ?? {}).map(([code, { take, answer }]) => [
      code,
      { take: take as Choice["take"], answer },
    ]),
  );
  return {
    questions,
    first: of.sheet.first?.answers ?? {},
    second: of.sheet.second?.answers ?? {},
    codes,
    opened: [],
    choices,
    at: Math.max(
      0,
      codes.findIndex((code) => !choices[code]),
    ),
    typing: false,
    undecided: false,
  };
}

// settleAct gives the state after an act.
export function settleAct(state: SettleState, act: SettleAct): SettleState {
  switch (act.act) {
    case "choose":
      return chosen(state, act.choice);
    case "type":
      return { ...state, typing: true };
    case "cancel":
      return { ...state, typing: false };
    case "goTo":
      return wentTo(state, Math.max(0, Math.min(act.at, state.codes.length - 1)));
    case "open":
      return withOpened(state, act.codes);
    case "remind":
      return { ...state, undecided: true, at: Math.max(0, state.codes.indexOf(openOf(state)[0] ?? "")) };
  }
}

// wentTo goes to a question; coming to where one is already breaks no typing off.
const wentTo = (state: SettleState, at: number): SettleState =>
  at === state.at ? state : { ...state, at, typing: false };

// chosen takes a choice in and goes to the next question without one.
function chosen(state: SettleState, choice: Choice): SettleState {
  const code = state.codes[state.at];
  if (!code || (choice.take !== "PAPER" && state.opened.includes(code))) return state;
  const after = { ...state, choices: { ...state.choices, [code]: choice }, typing: false, undecided: false };
  const open = openOf(after);
  const next = open.find((one) => state.codes.indexOf(one) > state.at) ?? open[0];
  return { ...after, at: next ? state.codes.indexOf(next) : state.at };
}

// withOpened adds the questions that the program wants an answer to; what was
// chosen for them does not hold.
function withOpened(state: SettleState, codes: string[]): SettleState {
  const wanted = new Set([...state.codes, ...codes]);
  const choices = Object.fromEntries(Object.entries(state.choices).filter(([code]) => !codes.includes(code)));
  const all = state.questions.map((ask) => ask.code).filter((code) => wanted.has(code));
  const first = all.findIndex((code) => codes.includes(code));
  return {
    ...state,
    codes: all,
    choices,
    opened: [...state.opened, ...codes],
    at: Math.max(0, first),
    typing: true,
  };
}

// settled gives the answers of the sheet with what was chosen so far.
function settled(state: SettleState): Record<string, string> {
  const out = { ...state.first };
  for (const [code, { answer }] of Object.entries(state.choices)) {
    if (answer) out[code] = answer;
    else delete out[code];
  }
  return out;
}

// skippedOf gives the codes that need no choice: everything before them is decided,
// and by that they are not asked.
export function skippedOf(state: SettleState): string[] {
  const asked = new Set(askedOf(state.questions, settled(state)).map((ask) => ask.code));
  const out: string[] = [];
  for (const code of state.codes) {
    if (!asked.has(code)) out.push(code);
    else if (!state.choices[code]) break;
  }
  return out;
}

// openOf gives the codes that still need a choice.
export function openOf(state: SettleState): string[] {
  const skipped = skippedOf(state);
  return state.codes.filter((code) => !state.choices[code] && !skipped.includes(code));
}

// decisionsOf gives what is to be saved; what is not asked keeps the first entry,
// and the program leaves it out.
export function decisionsOf(state: SettleState): office.DecisionInput[] {
  const skipped = skippedOf(state);
  return state.codes
    .filter((code) => state.choices[code] || skipped.includes(code))
    .map((question) => {
      const { take, answer } = state.choices[question] ?? { take: "FIRST" as const, answer: "" };
      return { question, take, answer: take === "PAPER" ? answer : "" };
    });
}

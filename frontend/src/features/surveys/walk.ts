import type { ward } from "@/bridge/models";

// The walk through a form, as ward.Questionnaire walks it: the keys must obey at
// once, so that the page has the rules too. A test holds both to the same walks.

type Answers = Record<string, string>;

export const noAnswer = ".";
export const twoMarks = "/";
const toEnd = "END";

// isValid says whether an answer says something (ward.Valid).
export const isValid = (answer: string): boolean =>
  answer !== "" && answer !== noAnswer && answer !== twoMarks;

// questionsOf gives all questions in the order of the paper.
export function questionsOf(form: ward.Questionnaire): ward.Question[] {
  return form.groups.flatMap((group) => group.questions);
}

// askedOf gives the questions that concern who gave these answers.
export function askedOf(questions: ward.Question[], answers: Answers): ward.Question[] {
  const out: ward.Question[] = [];
  for (let at = 0; at < questions.length; ) {
    const ask = questions[at] as ward.Question;
    out.push(ask);
    at = nextOf(questions, at, answers[ask.code] ?? "");
  }
  return out;
}

const byKeys = new Set(["CHOICE", "SCALE", "MULTIPLE"]);

// nextOf gives the place of the question behind one, or a place behind the last.
function nextOf(questions: ward.Question[], at: number, keys: string): number {
  const ask = questions[at] as ward.Question;
  for (const skip of (byKeys.has(ask.kind) && ask.skips) || []) {
    if (!skip.when.some((key) => key !== "" && keys.includes(key))) continue;
    if (skip.to === toEnd) return questions.length;
    const to = questions.findIndex((ask) => ask.code === skip.to);
    if (to > at) return to;
  }
  return at + 1;
}

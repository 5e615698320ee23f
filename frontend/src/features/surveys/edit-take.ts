import type { DraftForm, DraftGroup, DraftQuestion } from "./edit-draft";
import { partAt } from "./edit-place";

type Values = Record<string, string>;

// takeTyped takes what stands in the fields of a part into the draft. Only what is
// on screen is taken: values.at says which part's fields these are.
export function takeTyped(draft: DraftForm, values: Values): DraftForm {
  const part = partAt(draft, values.at ?? "");
  const text = (name: string, was: string) => values[part.path + name] ?? was;
  if (part.what === "form") return takeHead(draft, values);
  if (part.what === "group") {
    const { group } = part;
    return withGroup(draft, {
      ...group,
      code: text("code", group.code),
      title: text("title", group.title),
    });
  }
  if (values[`${part.path}text`] === undefined) return draft;
  return withQuestion(draft, takeQuestion(part.question, text, values, part.path));
}

function takeHead(draft: DraftForm, values: Values): DraftForm {
  if (values.at !== "form" || values.name === undefined) return draft;
  const out = { ...draft, verified: values.verified === "on" };
  for (const name of ["code", "name", "short", "intro", "source", "verifiedNote", "paper", "from"] as const)
    out[name] = values[name] ?? draft[name];
  return out;
}

function takeQuestion(
  ask: DraftQuestion,
  text: (name: string, was: string) => string,
  values: Values,
  path: string,
): DraftQuestion {
  return {
    ...ask,
    code: text("code", ask.code),
    text: text("text", ask.text),
    kind: text("kind", ask.kind),
    min: text("min", ask.min),
    max: text("max", ask.max),
    lines: text("lines", ask.lines),
    index: text("index", ask.index),
    must: values[`${path}must`] === "on",
    personal: ask.kind === "TEXT" ? values[`${path}personal`] === "on" : ask.personal,
    options: ask.options.map((one, at) => ({
      ...one,
      key: text(`options.${at}.key`, one.key),
      label: text(`options.${at}.label`, one.label),
      score: text(`options.${at}.score`, one.score),
    })),
    skips: ask.skips.map((one, at) => ({
      ...one,
      when: text(`skips.${at}.when`, one.when),
      to: text(`skips.${at}.to`, one.to),
    })),
  };
}

// withGroup puts a part in the place of the one with its id.
export const withGroup = (draft: DraftForm, group: DraftGroup): DraftForm => ({
  ...draft,
  groups: draft.groups.map((one) => (one.id === group.id ? group : one)),
});

// withQuestion puts a question in the place of the one with its id.
export const withQuestion = (draft: DraftForm, question: DraftQuestion): DraftForm => ({
  ...draft,
  groups: draft.groups.map((group) => ({
    ...group,
    questions: group.questions.map((one) => (one.id === question.id ? question : one)),
  })),
});

// changeQuestion gives the draft with one question put in another way.
export function changeQuestion(
  draft: DraftForm,
  id: string,
  to: (question: DraftQuestion) => DraftQuestion,
): DraftForm {
  const part = partAt(draft, id);
  return part.what === "question" ? withQuestion(draft, to(part.question)) : draft;
}

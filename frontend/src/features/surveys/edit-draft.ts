import type { ward } from "@/bridge/models";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { parseCount } from "@/words/parse-count";
import { parseDate } from "@/words/parse-date";

// A survey form while it is written: everything as typed, so that nothing typed is
// lost because it is not right yet. Parts carry an id of their own; skips lead to
// ids, so that they follow a question whose code or place changes.

export type DraftOption = { id: string; key: string; label: string; score: string };
export type DraftSkip = { id: string; when: string; to: string };
export type DraftQuestion = {
  id: string;
  was: string; // its code when the editor was opened, "" of a new one
  code: string;
  text: string;
  kind: string;
  options: DraftOption[];
  must: boolean;
  min: string;
  max: string;
  lines: string;
  index: string;
  personal: boolean;
  skips: DraftSkip[];
};
export type DraftGroup = { id: string; code: string; title: string; questions: DraftQuestion[] };
export type DraftForm = {
  code: string;
  name: string;
  short: string;
  intro: string;
  source: string;
  verified: boolean;
  verifiedNote: string;
  paper: string;
  from: string;
  groups: DraftGroup[];
};

export const skipToEnd = "END";

// newId names a part for as long as it is edited.
export const newId = (): string => Math.random().toString(36).slice(2, 10);

export const isChosen = (kind: string): boolean => ["CHOICE", "SCALE", "MULTIPLE"].includes(kind);
export const isScored = (kind: string): boolean => kind === "CHOICE" || kind === "SCALE";

const shown = (n: number | undefined): string => (n ? String(n) : "");

// questionsIn gives all questions in the order of the paper.
export const questionsIn = (draft: DraftForm): DraftQuestion[] =>
  draft.groups.flatMap((group) => group.questions);

// toDraft opens a definition for editing.
export function toDraft(form: ward.Questionnaire): DraftForm {
  const groups = form.groups.map((group) => ({
    id: newId(),
    code: group.code,
    title: group.title,
    questions: (group.questions ?? []).map(questionDraft),
  }));
  const ids = new Map(groups.flatMap((group) => group.questions).map((one) => [one.code, one.id]));
  for (const group of groups)
    for (const ask of group.questions)
      for (const skip of ask.skips) if (skip.to !== skipToEnd) skip.to = ids.get(skip.to) ?? "";
  const { code, name, short, intro, source, verified, verifiedNote = "", paper, from } = form;
  return { code, name, short, intro, source, verified, verifiedNote, paper, from: formatDate(from), groups };
}

function questionDraft(ask: ward.Question): DraftQuestion {
  return {
    id: newId(),
    was: ask.code,
    code: ask.code,
    text: ask.text,
    kind: ask.kind,
    options: (ask.options ?? []).map((one) => ({
      id: newId(),
      key: one.key,
      label: one.label,
      score: shown(one.score),
    })),
    must: Boolean(ask.must),
    min: ask.kind === "NUMBER" ? String(ask.min ?? 0) : "",
    max: shown(ask.max),
    lines: shown(ask.lines),
    index: ask.index ?? "",
    personal: Boolean(ask.personal),
    skips: (ask.skips ?? []).map((one) => ({ id: newId(), when: one.when.join(""), to: one.to })),
  };
}

// toQuestionnaire gives the definition as it is to be saved. What does not belong to
// the kind of a question stays behind in the draft; what cannot be read goes on so
// that the program refuses it at its field.
export function toQuestionnaire(draft: DraftForm, version: number): ward.Questionnaire {
  const codes = new Map(questionsIn(draft).map((one) => [one.id, one.code.trim()]));
  const { groups, from, ...head } = draft;
  return {
    ...head,
    code: head.code.trim(),
    version,
    from: parseDate(from, today()) ?? from,
    groups: groups.map(({ code, title, questions }) => ({
      code: code.trim(),
      title,
      questions: questions.map((ask) => questionOf(ask, codes)),
    })),
  };
}

function questionOf(ask: DraftQuestion, codes: Map<string, string>): ward.Question {
  const { code, text, kind, must } = ask;
  const out: ward.Question = { code: code.trim(), text, kind };
  if (must) out.must = true;
  if (isChosen(kind)) {
    out.options = ask.options.map(({ key, label, score }) => ({
      key: key.trim(),
      label,
      ...(isScored(kind) && score.trim() && { score: parseCount(score) }),
    }));
    out.skips = ask.skips.map(({ when, to }) => ({
      when: [...when.replace(/[\s,;]/g, "")],
      to: to === skipToEnd ? to : (codes.get(to) ?? ""),
    }));
  }
  if (isScored(kind) && ask.index.trim()) out.index = ask.index.trim();
  if (kind === "NUMBER") out.min = parseCount(ask.min);
  if (kind === "NUMBER" || kind === "MULTIPLE") out.max = parseCount(ask.max);
  if (kind === "TEXT") {
    out.lines = parseCount(ask.lines);
    if (ask.personal) out.personal = true;
  }
  return out;
}

import type { Words } from "@/words/vi";
import { type DraftForm, type DraftOption, type DraftQuestion, newId } from "./edit-draft";

type Content = Words["formEditor"]["content"];

export const templates = [
  "FIVE",
  "YESNO",
  "TIMES",
  "CHOICE",
  "MULTIPLE",
  "NUMBER",
  "DATE",
  "REMARK",
] as const;
export type Template = (typeof templates)[number];

const options = (labels: string[], first = 1): DraftOption[] =>
  labels.map((label, at) => ({ id: newId(), key: String(first + at), label, score: "" }));

// fiveLevels are the levels that every scale has.
export const fiveLevels = (content: Content): DraftOption[] =>
  options(content.five).map((one) => ({ ...one, score: one.key }));

// fromTemplate begins a question.
export function fromTemplate(template: Template, code: string, content: Content): DraftQuestion {
  const begin: Record<Template, Partial<DraftQuestion>> = {
    FIVE: { kind: "SCALE", options: fiveLevels(content), index: "HAI_LONG" },
    YESNO: { kind: "CHOICE", options: options(content.yesNo) },
    TIMES: { kind: "CHOICE", options: options(content.times, 0), text: content.timesText },
    CHOICE: { kind: "CHOICE", options: options(["", ""]) },
    MULTIPLE: { kind: "MULTIPLE", options: options(["", "", ""]) },
    NUMBER: { kind: "NUMBER", min: "0", max: "99" },
    DATE: { kind: "DATE" },
    REMARK: { kind: "TEXT", lines: "3", text: content.remarkText },
  };
  return { ...blank(code), ...begin[template] };
}

const blank = (code: string): DraftQuestion => ({
  id: newId(),
  was: "",
  code,
  text: "",
  kind: "CHOICE",
  options: [],
  must: false,
  min: "",
  max: "",
  lines: "",
  index: "",
  personal: false,
  skips: [],
});

// ofKind gives a question what its kind needs at the least.
export function ofKind(ask: DraftQuestion, content: Content): DraftQuestion {
  if (ask.kind === "SCALE") return { ...ask, options: scaled(ask.options, content) };
  const chosen = ask.kind === "CHOICE" || ask.kind === "MULTIPLE";
  if (chosen && ask.options.length === 0) return { ...ask, options: options(["", ""]) };
  if (ask.kind === "NUMBER" && !ask.max) return { ...ask, min: ask.min || "0", max: "99" };
  if (ask.kind === "TEXT" && !ask.lines) return { ...ask, lines: "3" };
  return ask;
}

// scaled keeps five labels that were written.
function scaled(was: DraftOption[], content: Content): DraftOption[] {
  const keep = was.length === 5;
  return fiveLevels(content).map((level, at) => ({
    ...level,
    label: (keep && was[at]?.label) || level.label,
  }));
}

// newForm is the beginning of a form: one group, the scale and a remark.
export function newForm(content: Content, from: string): DraftForm {
  const questions = [fromTemplate("FIVE", "C01", content), fromTemplate("REMARK", "C02", content)];
  return {
    code: "",
    name: "",
    short: "",
    intro: "",
    source: "",
    verified: false,
    verifiedNote: "",
    paper: "A5",
    from,
    groups: [{ id: newId(), code: "P1", title: "", questions }],
  };
}

import type { office, ward } from "@/bridge/models";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";
import type { Acted } from "./edit-acts";
import { type DraftForm, toDraft } from "./edit-draft";
import { wholeForm } from "./edit-place";
import { takeTyped } from "./edit-take";
import { newForm } from "./edit-templates";

export type Way = "edit" | "copy" | "new";

// Plan says what the editor begins with and what becomes of it.
export type Plan = {
  screen: string; // of the draft
  fresh: boolean; // a new form, whose code is not given yet
  version: number; // that it is saved as
  follows: number; // the version that stays as it is, 0 for none
  newest: boolean; // it follows the newest one
};

// planOf gives the plan for a version of the list: the newest is changed as long as
// nobody has it on paper, everything else is followed by a version behind the newest.
export function planOf(way: Way, rows: office.QuestionnaireRow[], code: string, version: number): Plan {
  if (way !== "edit")
    return { screen: screenOf(way, code), fresh: true, version: 1, follows: 0, newest: true };
  const versions = rows.filter((one) => one.code === code);
  const newest = Math.max(0, ...versions.map((one) => one.version));
  const here = versions.find((one) => one.version === version);
  const screen = `form ${code} ${version}`;
  if (here?.changeable) return { screen, fresh: false, version, follows: 0, newest: true };
  return { screen, fresh: false, version: newest + 1, follows: version, newest: version === newest };
}

const screenOf = (way: Way, code: string) => (way === "copy" ? `form copy ${code}` : "form new");

// beginWith gives the draft to begin with: what was read from a file, else what is
// known of the form.
export function beginWith(
  plan: Plan,
  content: Words["formEditor"]["content"],
  known: ward.Questionnaire | undefined,
  given: ward.Questionnaire | undefined,
): Acted {
  const form = given ?? known;
  if (!form) return { draft: newForm(content, formatDate(today())), at: wholeForm };
  const draft = toDraft(form);
  const later = plan.fresh || plan.follows > 0;
  const from = later ? formatDate(form.from > today() ? form.from : today()) : draft.from;
  const code = plan.fresh ? (given?.code ?? "") : (known?.code ?? draft.code);
  const groups = plan.fresh ? draft.groups.map(withoutPast) : draft.groups;
  return { draft: { ...draft, code, from, groups }, at: wholeForm };
}

// A new form has no earlier answers that a code could part from.
const withoutPast = (group: DraftForm["groups"][number]) => ({
  ...group,
  questions: group.questions.map((one) => ({ ...one, was: "" })),
});

// readKept reads a draft that was kept; one that cannot be read is worth less than a
// fresh start.
export function readKept(content: string | undefined): Acted | undefined {
  try {
    const values = JSON.parse(content || "{}") as Record<string, string>;
    const draft = JSON.parse(values.draft ?? "") as DraftForm;
    if (!Array.isArray(draft.groups)) return undefined;
    return { draft: takeTyped(draft, values), at: values.at ?? wholeForm };
  } catch {
    return undefined;
  }
}

import { type DraftForm, type DraftGroup, type DraftQuestion, newId, questionsIn } from "./edit-draft";
import { partAt, wholeForm } from "./edit-place";

// What can be done to the outline of a form. Every act gives the draft after it,
// and the part to go on with.
export type Acted = { draft: DraftForm; at: string };

// Removed is a part that was deleted, and where it stood.
export type Removed =
  | { group: DraftGroup; at: number }
  | { question: DraftQuestion; inGroup: string; at: number };

const inserted = <T>(all: T[], at: number, one: T): T[] => [...all.slice(0, at), one, ...all.slice(at)];

function swapped<T>(all: T[], at: number, to: number): T[] {
  const out = [...all];
  const [one] = out.splice(at, 1);
  return one === undefined ? all : inserted(out, to, one);
}

// freeCode gives the next code that no question has: "C07".
export function freeCode(draft: DraftForm): string {
  const taken = questionsIn(draft).map((one) => Number(/^C(\d+)$/.exec(one.code)?.[1] ?? 0));
  return `C${String(Math.max(0, ...taken) + 1).padStart(2, "0")}`;
}

function freeGroupCode(draft: DraftForm): string {
  const taken = draft.groups.map((one) => one.code);
  let n = draft.groups.length + 1;
  while (taken.includes(`P${n}`)) n += 1;
  return `P${n}`;
}

const withQuestions = (draft: DraftForm, id: string, change: (all: DraftQuestion[]) => DraftQuestion[]) => ({
  ...draft,
  groups: draft.groups.map((one) => (one.id === id ? { ...one, questions: change(one.questions) } : one)),
});

// addQuestion puts a question behind the part that is open.
export function addQuestion(draft: DraftForm, open: string, question: DraftQuestion): Acted {
  const part = partAt(draft, open);
  const last = draft.groups.at(-1);
  const group = part.what === "form" ? last : part.group;
  if (!group) return addQuestion(addGroup(draft, open).draft, open, question);
  const at = part.what === "question" ? part.at + 1 : part.what === "group" ? 0 : group.questions.length;
  return { draft: withQuestions(draft, group.id, (all) => inserted(all, at, question)), at: question.id };
}

// addGroup puts an empty part behind the one that is open.
export function addGroup(draft: DraftForm, open: string): Acted {
  const part = partAt(draft, open);
  const group = { id: newId(), code: freeGroupCode(draft), title: "", questions: [] };
  const at =
    part.what === "form" ? draft.groups.length : (part.what === "group" ? part.at : part.inGroup) + 1;
  return { draft: { ...draft, groups: inserted(draft.groups, at, group) }, at: group.id };
}

// twin puts a copy behind the part that is open, with codes of its own.
export function twin(draft: DraftForm, open: string): Acted {
  const part = partAt(draft, open);
  if (part.what === "form") return { draft, at: open };
  if (part.what === "question") return addQuestion(draft, open, copyOf(part.question, freeCode(draft)));
  const group: DraftGroup = { ...part.group, id: newId(), code: freeGroupCode(draft), questions: [] };
  let grown = { ...draft, groups: inserted(draft.groups, part.at + 1, group) };
  for (const one of part.group.questions) {
    const copy = copyOf(one, freeCode(grown));
    grown = withQuestions(grown, group.id, (all) => [...all, copy]);
  }
  return { draft: grown, at: group.id };
}

const copyOf = (one: DraftQuestion, code: string): DraftQuestion => ({
  ...one,
  id: newId(),
  was: "",
  code,
  options: one.options.map((option) => ({ ...option, id: newId() })),
  skips: one.skips.map((skip) => ({ ...skip, id: newId() })),
});

// move moves the open part up (-1) or down (1); a question at the edge of its group
// goes over into the next one.
export function move(draft: DraftForm, open: string, by: 1 | -1): Acted {
  const part = partAt(draft, open);
  if (part.what === "form") return { draft, at: open };
  if (part.what === "group") {
    const to = part.at + by;
    if (to < 0 || to >= draft.groups.length) return { draft, at: open };
    return { draft: { ...draft, groups: swapped(draft.groups, part.at, to) }, at: open };
  }
  const to = part.at + by;
  if (to >= 0 && to < part.group.questions.length)
    return { draft: withQuestions(draft, part.group.id, (all) => swapped(all, part.at, to)), at: open };
  const next = draft.groups[part.inGroup + by];
  if (!next) return { draft, at: open };
  const left = withQuestions(draft, part.group.id, (all) => all.filter((one) => one.id !== open));
  const place = by > 0 ? 0 : next.questions.length;
  return { draft: withQuestions(left, next.id, (all) => inserted(all, place, part.question)), at: open };
}

// remove deletes the open part; nothing is removed of the whole form, nor its last
// group.
export function remove(draft: DraftForm, open: string): Acted & { removed?: Removed } {
  const part = partAt(draft, open);
  if (part.what === "form" || (part.what === "group" && draft.groups.length === 1))
    return { draft, at: open };
  if (part.what === "group") {
    const groups = draft.groups.filter((one) => one.id !== open);
    const at = (groups[part.at] ?? groups.at(-1))?.id ?? wholeForm;
    return { draft: { ...draft, groups }, at, removed: { group: part.group, at: part.at } };
  }
  const rest = part.group.questions.filter((one) => one.id !== open);
  const at = (rest[part.at] ?? rest.at(-1))?.id ?? part.group.id;
  const removed = { question: part.question, inGroup: part.group.id, at: part.at };
  return { draft: withQuestions(draft, part.group.id, () => rest), at, removed };
}

// restore puts a part back where it stood.
export function restore(draft: DraftForm, removed: Removed): Acted {
  if ("group" in removed)
    return {
      draft: { ...draft, groups: inserted(draft.groups, removed.at, removed.group) },
      at: removed.group.id,
    };
  const home = draft.groups.find((one) => one.id === removed.inGroup) ?? draft.groups.at(-1);
  if (!home) return { draft, at: wholeForm };
  const { question, at } = removed;
  return { draft: withQuestions(draft, home.id, (all) => inserted(all, at, question)), at: question.id };
}

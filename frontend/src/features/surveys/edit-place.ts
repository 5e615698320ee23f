import type { DraftForm, DraftGroup, DraftQuestion } from "./edit-draft";

// The parts of a form that are edited one at a time.
export const wholeForm = "form";

export type Part =
  | { what: "form"; id: string; path: "" }
  | { what: "group"; id: string; path: string; at: number; group: DraftGroup }
  | {
      what: "question";
      id: string;
      path: string;
      at: number;
      inGroup: number;
      number: number; // on the paper
      group: DraftGroup;
      question: DraftQuestion;
    };

// partsOf gives all parts in the order of the paper. path begins the names of their
// fields, as the program names them ("groups.0.questions.2.").
export function partsOf(draft: DraftForm): Part[] {
  const parts: Part[] = [{ what: "form", id: wholeForm, path: "" }];
  let number = 0;
  draft.groups.forEach((group, inGroup) => {
    parts.push({ what: "group", id: group.id, path: `groups.${inGroup}.`, at: inGroup, group });
    group.questions.forEach((question, at) => {
      number += 1;
      const path = `groups.${inGroup}.questions.${at}.`;
      parts.push({ what: "question", id: question.id, path, at, inGroup, number, group, question });
    });
  });
  return parts;
}

// partAt gives the part with the id, the whole form when it has gone.
export function partAt(draft: DraftForm, id: string): Part {
  const parts = partsOf(draft);
  return parts.find((one) => one.id === id) ?? (parts[0] as Part);
}

// partOfField gives the part in which a field that was refused stands.
export function partOfField(draft: DraftForm, field: string): Part {
  const parts = partsOf(draft).filter((one) => one.path && `${field}.`.startsWith(one.path));
  return parts.at(-1) ?? partAt(draft, wholeForm);
}

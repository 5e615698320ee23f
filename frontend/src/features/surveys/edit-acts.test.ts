import { expect, it } from "vitest";
import { vi as words } from "@/words/vi";
import { addGroup, addQuestion, freeCode, move, remove, restore, twin } from "./edit-acts";
import { type DraftForm, questionsIn, toDraft, toQuestionnaire } from "./edit-draft";
import { partAt, partOfField, partsOf, wholeForm } from "./edit-place";
import { takeTyped } from "./edit-take";
import { fromTemplate, ofKind, type Template, templates } from "./edit-templates";
import { fakeDefinition } from "./fake-surveys";

const content = words.formEditor.content;
const codes = (draft: DraftForm) =>
  draft.groups.map((group) => group.questions.map((one) => one.code).join(" "));
const idOf = (draft: DraftForm, code: string) =>
  questionsIn(draft).find((one) => one.code === code)?.id ?? "";
// two groups: C01 C02 | C03, with a skip from C01 to C03
const begin = () => toDraft(fakeDefinition());
const skipOf = (draft: DraftForm) => toQuestionnaire(draft, 1).groups[0]?.questions[0]?.skips?.[0]?.to;

it("gives back the definition that it was given", () => {
  expect(toQuestionnaire(begin(), 1)).toEqual({ ...fakeDefinition(), verifiedNote: "" });
});

it("lets a skip follow its question, by whatever code and place", () => {
  const draft = begin();
  expect(skipOf(draft)).toBe("C03");
  const values = {
    at: idOf(draft, "C03"),
    "groups.1.questions.0.text": "x",
    "groups.1.questions.0.code": "C99",
  };
  const renamed = takeTyped(draft, values);
  expect(skipOf(renamed)).toBe("C99");
  expect(skipOf(move(renamed, idOf(renamed, "C99"), -1).draft)).toBe("C99");
  const gone = remove(renamed, idOf(renamed, "C99"));
  expect(skipOf(gone.draft)).toBe("");
  expect(skipOf(restore(gone.draft, gone.removed as never).draft)).toBe("C99");
});

it("moves questions over the edges of groups, and groups", () => {
  const draft = begin();
  const down = move(draft, idOf(draft, "C02"), 1).draft;
  expect(codes(down)).toEqual(["C01", "C02 C03"]);
  expect(codes(move(down, idOf(down, "C02"), -1).draft)).toEqual(["C01 C02", "C03"]);
  expect(codes(move(draft, idOf(draft, "C01"), -1).draft)).toEqual(codes(draft));
  expect(codes(move(draft, draft.groups[1]?.id ?? "", -1).draft)).toEqual(["C03", "C01 C02"]);
  expect(codes(move(draft, draft.groups[1]?.id ?? "", 1).draft)).toEqual(codes(draft));
});

it("adds and copies behind what is open, with codes that are free", () => {
  const draft = begin();
  const added = addQuestion(draft, idOf(draft, "C01"), fromTemplate("YESNO", freeCode(draft), content));
  expect(codes(added.draft)).toEqual(["C01 C04 C02", "C03"]);
  const grown = addGroup(added.draft, added.at);
  expect(codes(grown.draft)).toEqual(["C01 C04 C02", "", "C03"]);
  const copied = twin(draft, draft.groups[0]?.id ?? "");
  expect(codes(copied.draft)).toEqual(["C01 C02", "C04 C05", "C03"]);
  expect(new Set(copied.draft.groups.map((one) => one.code)).size).toBe(3);
});

it("deletes all but the last group, and takes back what was deleted", () => {
  const draft = begin();
  const { removed, ...after } = remove(draft, draft.groups[0]?.id ?? "");
  expect(codes(after.draft)).toEqual(["C03"]);
  expect(remove(after.draft, after.at).removed).toBeUndefined();
  expect(remove(draft, wholeForm).removed).toBeUndefined();
  expect(removed && restore(after.draft, removed).draft).toEqual(draft);
});

it("takes only what is on screen", () => {
  const draft = begin();
  const open = idOf(draft, "C02");
  // The fields of what stood at this place before are not those of what stands there now.
  const moved = move(draft, open, -1).draft;
  const values = { at: open, "groups.0.questions.1.text": "của C02" };
  expect(takeTyped(moved, values)).toEqual(moved);
  const typed = takeTyped(draft, values);
  expect(partAt(typed, open)).toMatchObject({ question: { text: "của C02", code: "C02" } });
});

it("keeps what cannot be read, and sends it so that it is refused", () => {
  const draft = begin();
  const at = idOf(draft, "C03");
  const path = "groups.1.questions.0.";
  const typed = takeTyped(draft, {
    at,
    [`${path}text`]: "Bao nhiêu",
    [`${path}kind`]: "NUMBER",
    [`${path}max`]: "9x",
  });
  expect(partAt(typed, at)).toMatchObject({ question: { max: "9x" } });
  expect(toQuestionnaire(typed, 1).groups[1]?.questions[0]).toEqual({
    code: "C03",
    text: "Bao nhiêu",
    kind: "NUMBER",
    min: 0,
    max: -1,
  });
  const day = takeTyped(draft, { at: wholeForm, name: "x", from: "31/02/2027" });
  expect(toQuestionnaire(day, 1).from).toBe("31/02/2027");
});

it("finds the part of a field that was refused", () => {
  const draft = begin();
  expect(partOfField(draft, "name").id).toBe(wholeForm);
  expect(partOfField(draft, "groups.1.code").id).toBe(draft.groups[1]?.id);
  expect(partOfField(draft, "groups.0.questions.1.options.0.key").id).toBe(idOf(draft, "C02"));
  expect(partsOf(draft).map((one) => one.path)).toEqual([
    "",
    "groups.0.",
    "groups.0.questions.0.",
    "groups.0.questions.1.",
    "groups.1.",
    "groups.1.questions.0.",
  ]);
});

it.each(templates)("has a template %s that is whole but for its words", (template: Template) => {
  const ask = fromTemplate(template, "C01", content);
  const draft = { ...begin(), groups: [{ id: "g", code: "A", title: "", questions: [ask] }] };
  expect(toQuestionnaire(draft, 1).groups[0]?.questions[0]?.kind).toBe(ask.kind);
  expect(ofKind(ask, content)).toMatchObject({ kind: ask.kind, max: ask.max, lines: ask.lines });
});

it("makes a scale of whatever was there", () => {
  const yesNo = fromTemplate("YESNO", "C01", content);
  const scale = ofKind({ ...yesNo, kind: "SCALE" }, content);
  expect(scale.options.map((one) => `${one.key}${one.score} ${one.label}`)).toEqual(
    content.five.map((label, at) => `${at + 1}${at + 1} ${label}`),
  );
});

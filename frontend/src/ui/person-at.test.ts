import { beforeEach, describe, expect, it } from "vitest";
import { cardValues } from "./card-values";
import { hasUnsaved, keptMark } from "./has-unsaved";
import { personAt } from "./person-at";

const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
const fields = (prefix: string) =>
  ["name", "personalId", "phone", "email"].map((name) => `<input name="${prefix}.${name}" />`).join("");

beforeEach(() => {
  document.body.innerHTML = `<input name="find" /><form id="one">${fields("applicant")}${fields("authorizer")}<input name="note" /></form>`;
});

describe("whom a scanned card is for", () => {
  it("is the person among whose fields it was scanned, else the first of the form", () => {
    expect(personAt(field("authorizer.phone"))?.prefix).toBe("authorizer");
    expect(personAt(field("note"))?.prefix).toBe("applicant");
    expect(personAt(field("find"))?.prefix).toBe("applicant");
  });

  it("is nobody in a form that asks for no person, or when several could be meant", () => {
    document.body.innerHTML = `<input name="find" /><form><input name="reason" /></form><form>${fields("a")}</form><form>${fields("b")}</form>`;
    expect(personAt(field("reason"))).toBeUndefined();
    expect(personAt(field("find"))).toBeUndefined();
  });

  it("keeps the phone unless it belongs to somebody else", () => {
    const form = document.querySelector("form") as HTMLFormElement;
    const person = {
      kind: "PERSON",
      name: "Trần Văn Mẫu",
      personalId: "079080001234",
      address: "Số 1",
      phone: "",
      email: "",
    };
    field("applicant.phone").value = "0912000001";
    expect(cardValues(form, person, "applicant")).not.toHaveProperty("applicant.phone");
    field("applicant.personalId").value = "079080001234";
    expect(cardValues(form, person, "applicant")).not.toHaveProperty("applicant.phone");
    field("applicant.personalId").value = "079080009999";
    expect(cardValues(form, person, "applicant")).toMatchObject({
      "applicant.phone": "",
      "applicant.email": "",
    });
  });
});

describe("what is not saved", () => {
  it("is what was typed, ticked or chosen in a form, not what was searched", () => {
    document.body.innerHTML = `<input name="find" /><form><input name="a" value="x" /><input name="b" type="checkbox" /><input type="hidden" name="h" /><textarea name="t">y</textarea></form>`;
    field("find").value = "z";
    field("h").value = "z";
    expect(hasUnsaved(document)).toBe(false);
    for (const act of [
      () => (field("a").value = "xy"),
      () => (field("b").checked = true),
      () => ((document.querySelector("textarea") as HTMLTextAreaElement).value = ""),
    ]) {
      document.querySelector("form")?.reset();
      act();
      expect(hasUnsaved(document)).toBe(true);
    }
  });

  it("is not what a form keeps as a draft", () => {
    document.body.innerHTML = `<form ${keptMark}><input name="a" /></form>`;
    field("a").value = "x";
    expect(hasUnsaved(document)).toBe(false);
    document.querySelector("form")?.removeAttribute(keptMark);
    expect(hasUnsaved(document)).toBe(true);
  });
});

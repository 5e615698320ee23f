import { describe, expect, it } from "vitest";
import { AppError } from "@/bridge/app-error";
import { caseInput } from "./case-input";
import { placeErrors } from "./place-errors";
import { placeTyped } from "./place-typed";

const papers = {
  "papers.0.name": "A",
  "papers.0.originals": "",
  "papers.0.copies": "",
  "papers.1.name": "B",
  "papers.1.originals": "1",
  "papers.1.copies": "x",
};

describe("caseInput", () => {
  it("sends only the papers that were handed in and says which lines they were", () => {
    const { input, sent } = caseInput(papers);
    expect(input.papers).toEqual([{ name: "B", originals: 1, copies: -1 }]);
    expect(sent).toEqual([1]);
  });

  it("never takes what is no number as 0", () => {
    const { input } = caseInput({ fee: "năm chục", sets: "x", feePaid: "on" });
    expect([input.fee, input.feePaid, input.sets]).toEqual([-1, -1, -1]);
    expect(caseInput({ fee: "50.000", sets: "" }).input).toMatchObject({ fee: 50000, sets: 0 });
    expect(caseInput({ sets: "0" }).input.sets).toBe(-1);
  });

  it("reads the moment of receipt, and sends what cannot be read as typed", () => {
    expect(caseInput({ receivedAt: "20/11/2026 16:00" }).input.receivedAt).toBe("2026-11-20T16:00");
    expect(caseInput({ receivedAt: "31/2/2026 16:00" }).input.receivedAt).toBe("31/2/2026 16:00");
  });

  it("takes the place typed only when another place was chosen", () => {
    expect(caseInput({ place: "Quầy", resultPlace: "x" }).input.resultPlace).toBe("Quầy");
    expect(caseInput({ place: "other", resultPlace: "Nhà văn hóa" }).input.resultPlace).toBe("Nhà văn hóa");
  });
});

it("places refusals of papers at the lines on screen", () => {
  const refusal = new AppError({
    code: "invalid",
    key: "k",
    fields: [{ field: "papers.0.originals", key: "k", sentence: "Sai." }],
  });
  expect(placeErrors(refusal, [1]).fields[0]?.field).toBe("papers.1.originals");
});

it.each([
  ["Trần Văn Mẫu", "name"],
  ["079080001234", "personalId"],
  ["012345678", "personalId"],
  ["0912345678", "phone"],
  ["0912 345 678", "phone"],
  ["+84912345678", "phone"],
])("puts %s into %s", (text, where) => expect(placeTyped(text)).toBe(where));

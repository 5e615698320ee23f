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

  it("sends the number of the money receipt", () => {
    const { input } = caseInput({ fee: "8.000", feePaid: "on", feeReceipt: " BL-12 " });
    expect(input).toMatchObject({ feePaid: 8000, feeReceipt: "BL-12" });
  });

  it("reads the moment of receipt, and sends what cannot be read as typed", () => {
    expect(caseInput({ receivedAt: "20/11/2026 16:00" }).input.receivedAt).toBe("2026-11-20T16:00");
    expect(caseInput({ receivedAt: "31/2/2026 16:00" }).input.receivedAt).toBe("31/2/2026 16:00");
  });

  it("sends how the result is collected, and only what belongs to that way", () => {
    const typed = { counterPlace: "Quầy", resultPlace: "Nhà văn hóa", resultAddress: "Số 9" };
    const sent = (resultWay: string) => caseInput({ ...typed, resultWay }).input;
    expect(sent("COUNTER")).toMatchObject({ resultWay: "COUNTER", resultPlace: "Quầy", resultAddress: "" });
    expect(sent("OTHER")).toMatchObject({ resultWay: "COUNTER", resultPlace: "Nhà văn hóa" });
    expect(sent("POST")).toMatchObject({ resultWay: "POST", resultPlace: "", resultAddress: "Số 9" });
    expect(sent("ONLINE")).toMatchObject({ resultWay: "ONLINE", resultPlace: "", resultAddress: "" });
  });

  it("never takes a share that was not typed for all of the fee", () => {
    const sent = (values: Record<string, string>) => caseInput({ feeGround: "Hộ nghèo", ...values }).input;
    expect(sent({ relief: "NONE" })).toMatchObject({ feeGround: "", feeCut: 0 });
    expect(sent({ relief: "EXEMPT" })).toMatchObject({ feeGround: "Hộ nghèo", feeCut: 100 });
    expect(sent({ relief: "CUT", feeCut: "50" })).toMatchObject({ feeGround: "Hộ nghèo", feeCut: 50 });
    for (const feeCut of ["", "0", "100", "x"]) expect(sent({ relief: "CUT", feeCut }).feeCut).toBe(-1);
    expect(sent({ pages: "5", copies: "x" })).toMatchObject({ pages: 5, copies: -1 });
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

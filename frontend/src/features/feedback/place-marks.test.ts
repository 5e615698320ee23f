import { expect, it } from "vitest";
import { placeMarks } from "./place-marks";

const mark = (from: number, to: number, certain = true) => ({ from, to, why: "number", certain });
const found = (text: string, ...marks: ReturnType<typeof mark>[]) =>
  placeMarks(text, marks).map(({ from, to }) => text.slice(from, to));

it("finds marks in the text as it was typed, whatever spaces stand there", () => {
  expect(found("gọi 0900000001 nhé", mark(4, 14))).toEqual(["0900000001"]);
  expect(found("  gọi\n\n 0900000001", mark(4, 14))).toEqual(["0900000001"]);
  expect(found("🙂 gọi 0900000001", mark(6, 16))).toEqual(["0900000001"]);
  expect(found("a\u200b gọi 0900000001", mark(6, 16))).toEqual(["0900000001"]);
});

it("keeps the first of marks over each other, certain if one is", () => {
  const placed = placeMarks("ông Nguyễn Văn Thử", [mark(0, 18, false), mark(4, 18, true)]);
  expect(placed).toHaveLength(1);
  expect(placed[0]).toMatchObject({ from: 0, to: 18, certain: true });
  expect(placed[0]?.all).toEqual(["ông Nguyễn Văn Thử", "Nguyễn Văn Thử"]); // the program asks for both
});

it("lets go of marks that lie outside of the text", () => expect(found("ngắn", mark(10, 12))).toEqual([]));

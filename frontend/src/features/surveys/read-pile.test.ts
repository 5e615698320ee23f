import { expect, it } from "vitest";
import { readMonth, readPile } from "./read-pile";

it("reads the form of a pile", () => {
  expect(["9/2026", " 02-2026", "13/2026", "2026-10", "mai"].map(readMonth)).toEqual([
    "2026-09",
    "2026-02",
    "2026-13",
    "2026-10",
    "mai",
  ]);
  const read = readPile(
    { count: "1.200", mode: "ONCE", share: "20", "totals.C1": " ", "totals.C2": "x" },
    {
      id: "",
      questionnaire: "A",
      version: 2,
    },
  );
  expect(read).toMatchObject({ count: 1200, share: 0, totals: { C2: -1 }, version: 2 });
});

import { describe, expect, it } from "vitest";
import { readMonth } from "./result-month";
import { decimal, resultRate } from "./result-rate";
import { nextMonth } from "./whole-month";

describe("figures in words", () => {
  it.each([
    [{ count: 0, of: 0 }, "–"],
    [{ count: 0, of: 7 }, "0%"],
    [{ count: 101, of: 104 }, "97,12%"],
    [{ count: 1, of: 1 }, "100%"],
    [{ count: 2, of: 3 }, "66,67%"],
  ])("writes the share %o as %s", (share, text) => expect(resultRate(share)).toBe(text));

  it("writes means and months", () => {
    expect(decimal(195, 88)).toBe("2,22");
    expect(["10/2026", "2026-10", " 1.2026 ", "13/2026", "x", ""].map(readMonth)).toEqual([
      "2026-10",
      "2026-10",
      "2026-01",
      "",
      "",
      "",
    ]);
    expect(nextMonth("2026-01", -11)).toBe("2025-02");
  });
});

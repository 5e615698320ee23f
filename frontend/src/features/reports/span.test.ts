import { describe, expect, it } from "vitest";
import { shiftSpan, spanAt, spanKind, spanMonths } from "./span";

describe("spans", () => {
  it("tells their kind and months", () => {
    expect(["2026-10", "2026-Q4", "2026-H2", "2026", "2026-10-01~2026-11-15"].map(spanKind)).toEqual([
      "month",
      "quarter",
      "half",
      "year",
      "days",
    ]);
    expect(spanMonths("2026-Q4")).toEqual(["2026-10", "2026-12"]);
    expect(spanMonths("2026-H1")).toEqual(["2026-01", "2026-06"]);
    expect(spanMonths("2026")).toEqual(["2026-01", "2026-12"]);
    expect(spanMonths("2026-02")).toEqual(["2026-02", "2026-02"]);
    expect(spanMonths("2026-10-01~2026-11-15")).toEqual(["2026-11", "2026-11"]);
  });

  it("moves by their own length, across years", () => {
    expect(shiftSpan("2026-01", -1)).toBe("2025-12");
    expect(shiftSpan("2026-Q4", 1)).toBe("2027-Q1");
    expect(shiftSpan("2026-H1", -1)).toBe("2025-H2");
    expect(shiftSpan("2026", 1)).toBe("2027");
    expect(shiftSpan("2026-10-01~2026-11-15", 1)).toBe("2026-10-01~2026-11-15");
  });

  it("finds the span that a month lies in, whichever it is", () => {
    for (let month = 1; month <= 12; month++) {
      const key = `2026-${String(month).padStart(2, "0")}`;
      for (const kind of ["month", "quarter", "half", "year"] as const) {
        const [first, last] = spanMonths(spanAt(kind, key));
        expect(first <= key && key <= last).toBe(true);
      }
    }
  });
});

import { expect, it } from "vitest";
import { onTimeRate } from "./on-time-rate";
import { readMonth } from "./read-month";
import { shiftMonth } from "./shift-month";

it.each([
  [0, 0, 0, "–"],
  [312, 80, 225, "97,76%"],
  [3, 1, 1, "66,67%"],
  [5, 5, 0, "100%"],
  [20_000, 0, 19_999, "100%"], // 99,995 rounds up, as on the notice
  [1000, 0, 992, "99,2%"],
])("gives the rate of %i resolved, %i early, %i on time as %s", (total, early, onTime, want) =>
  expect(onTimeRate({ total, early, onTime, late: total - early - onTime })).toBe(want),
);

it.each([
  ["2026-10", 1, "2026-11"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2026-05", 0, "2026-05"],
])("goes from %s by %i to %s", (month, by, want) => expect(shiftMonth(month, by)).toBe(want));

it("reads the address of the screen", () => {
  expect(readMonth("2026-10", "2026-11")).toEqual({ month: "2026-10" });
  expect(readMonth("", "2026-11")).toEqual({ month: "2026-11" });
  expect(readMonth("x", "2026-11")).toEqual({ month: "2026-11" });
  expect(readMonth("2026-09-15~2026-10-12", "2026-11")).toEqual({
    month: "",
    period: { from: "2026-09-15", to: "2026-10-12" },
  });
});

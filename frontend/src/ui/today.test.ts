import { afterEach, expect, it, vi } from "vitest";
import { today } from "./today";

afterEach(() => vi.useRealTimers());

it.each([
  ["2026-11-22T16:59:59Z", "2026-11-22"],
  ["2026-11-22T17:00:00Z", "2026-11-23"],
  ["2026-12-31T17:00:00Z", "2027-01-01"],
])("is the day in Viet Nam at %s", (now, day) => {
  vi.useFakeTimers({ now: new Date(now) });
  expect(today()).toBe(day);
});

import type { MonthKey } from "./month-key";

// readMonth reads the address of the screen: "2026-10", "2026-10-01~2026-10-15",
// or nothing, which is the current month.
export function readMonth(address: string, current: string): MonthKey {
  const [from, to] = address.split("~");
  if (from && to) return { month: "", period: { from, to } };
  return { month: /^\d{4}-\d{2}$/.test(address) ? address : current };
}

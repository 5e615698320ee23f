import type { ward } from "@/bridge/models";

// monthDays gives the first and last day of a month ("2026-10").
export function monthDays(month: string): ward.Period {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) };
}

// shiftMonth gives the month that lies a number of months after another.
export function shiftMonth(month: string, by: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
}

// shiftMonth gives the month that lies a number of months after "2026-10".
export function shiftMonth(month: string, by: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
}

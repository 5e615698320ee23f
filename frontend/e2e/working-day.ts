import { execFileSync } from "node:child_process";
import { program } from "./program";

const ahead = 7 * 3_600_000; // Viet Nam is seven hours ahead of UTC
const isoDay = (moment: number) => new Date(moment + ahead).toISOString().slice(0, 10);

// dayAfter gives the day so many days after today's in Viet Nam, as people write it.
export const dayAfter = (days: number): string => written(isoDay(Date.now() + days * 86_400_000));

// workingDayAfter gives the day so many working days after today's in Viet Nam, by the
// program's own calendar: whatever day of the week the stories are told on.
export function workingDayAfter(days: number): string {
  const today = `${isoDay(Date.now())}T09:00`;
  const said = execFileSync(program, ["due", "--received", today, "--days", String(days), "--json"]);
  return written((JSON.parse(said.toString()) as { due: string }).due.slice(0, 10));
}

const written = (day: string) => day.split("-").reverse().join("/");

// sundayAfter gives the first Sunday that many days after today's, or later.
export function sundayAfter(days: number): string {
  let at = Date.now() + days * 86_400_000;
  while (new Date(at + ahead).getUTCDay() !== 0) at += 86_400_000;
  return written(isoDay(at));
}

// daysLeft gives the days from today to the due day, below 0 when it has gone.
export function daysLeft(due: string, today: string): number {
  const day = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  return day(due) - day(today);
}

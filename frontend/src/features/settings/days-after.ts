// daysAfter gives the day some days after another: "2026-12-01" for the day after
// "2026-11-30".
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

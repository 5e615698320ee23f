// parseDate reads a day as people type it: "5/9/2026", "05-09-2026", "5.9.26",
// "05092026", "5/9" (the year of today). It gives "2026-09-05", "" for nothing
// typed and undefined for a day that does not exist.
export function parseDate(typed: string, today: string): string | undefined {
  const text = typed.trim();
  if (!text) return "";
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  const parts = run ?? /^(\d{1,2})[/\-. ](\d{1,2})(?:[/\-. ](\d{4}|\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  return real(fullYear(parts[3], today), Number(parts[2]), Number(parts[1]));
}

function fullYear(typed: string | undefined, today: string): number {
  if (!typed) return Number(today.slice(0, 4));
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

function real(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

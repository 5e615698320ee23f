import { parseDate } from "./parse-date";

// parseMoment reads a day and a time as people type them, in either order:
// "20/11/2026 16:00", "16h00 20/11". It gives "2026-11-20T16:00", "" for
// nothing typed and undefined for what cannot be.
export function parseMoment(typed: string, today: string): string | undefined {
  const text = typed.trim();
  if (!text) return "";
  const time = /(?:^|\s)(\d{1,2})[:h](\d{2})(?=\s|$)/i.exec(text);
  if (!time) return undefined;
  const hour = Number(time[1]);
  const minute = Number(time[2]);
  if (hour > 23 || minute > 59) return undefined;
  const date = parseDate(text.replace(time[0], " ").trim() || today, today);
  return date ? `${date}T${time[1]?.padStart(2, "0")}:${time[2]}` : undefined;
}

import { formatMonth } from "@/words/formats";
import type { Words } from "@/words/vi";

// headText is the heading of a column; that of a month is the month.
export function headText(key: string, words: Words["reports"]): string {
  return words.heads[key] ?? (/^\d{4}-\d\d$/.test(key) ? formatMonth(key) : key);
}

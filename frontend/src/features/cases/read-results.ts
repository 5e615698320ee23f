import type { ward } from "@/bridge/models";
import { today } from "@/ui/today";
import { parseCount } from "@/words/parse-count";
import { parseDate } from "@/words/parse-date";

// readResults reads the result documents out of a form, with the names of the
// fields whose days do not exist.
export function readResults(values: Record<string, string>, rows: number[]) {
  const badDates: string[] = [];
  const results = rows.map((row): ward.ResultDocument => {
    const text = (field: string) => (values[`results.${row}.${field}`] ?? "").trim();
    const date = parseDate(text("date"), today());
    if (date === undefined) badDates.push(`results.${row}.date`);
    return {
      name: text("name"),
      number: text("number"),
      date: date ?? "",
      count: parseCount(text("count")) || 1,
    };
  });
  return { results, badDates };
}

import type { office } from "@/bridge/models";
import { today } from "@/ui/today";
import { parseCount } from "@/words/parse-count";
import { parseDate } from "@/words/parse-date";

// readIssue reads the form of giving out. What cannot be read goes on as typed,
// or as no number, and the program says what is wrong with it.
export function readIssue(values: Record<string, string>, questionnaire: string): office.IssueInput {
  const { count = "", place = "", date = "" } = values;
  return {
    questionnaire,
    count: parseCount(count) ?? 0,
    place: place.trim(),
    date: parseDate(date, today()) ?? date,
  };
}

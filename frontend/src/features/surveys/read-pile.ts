import type { office } from "@/bridge/models";
import { parseCount } from "@/words/parse-count";

type Base = Pick<office.SheetBatchInput, "id" | "questionnaire" | "version">;

// readPile reads the form of a pile. What cannot be read goes on as typed, or as no
// number, and the program says what is wrong with it.
export function readPile(values: Record<string, string>, base: Base): office.SheetBatchInput {
  const totals: Record<string, number> = {};
  for (const [name, typed] of Object.entries(values))
    if (name.startsWith("totals.") && typed.trim()) totals[name.slice("totals.".length)] = parseCount(typed);
  const { mode = "ONCE", month = "" } = values;
  return {
    ...base,
    reason: values.reason ?? "",
    name: values.name ?? "",
    month: readMonth(month),
    place: values.place ?? "",
    field: values.field ?? "",
    officer: values.officer ?? "",
    mode,
    share: mode === "SAMPLED" ? parseCount(values.share) : 0,
    count: parseCount(values.count),
    totals,
  };
}

// readMonth gives "2026-09" for "9/2026", else what was typed.
export function readMonth(typed: string): string {
  const found = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(typed);
  return found ? `${found[2]}-${found[1]?.padStart(2, "0")}` : typed.trim();
}

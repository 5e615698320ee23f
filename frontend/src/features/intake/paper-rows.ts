import { parseCount } from "@/words/parse-count";

export type PaperRow = { name: string; own: boolean; originals: number; copies: number };

// paperRows reads the lines of the papers ("papers.0.name"…) out of a form.
export function paperRows(values: Record<string, string>): PaperRow[] {
  const rows: PaperRow[] = [];
  for (let at = 0; `papers.${at}.name` in values; at++) {
    const text = (name: string) => values[`papers.${at}.${name}`] ?? "";
    rows.push({
      name: text("name").trim(),
      own: text("own") === "yes",
      originals: parseCount(text("originals")),
      copies: parseCount(text("copies")),
    });
  }
  return rows;
}

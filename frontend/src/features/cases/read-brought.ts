import type { ward } from "@/bridge/models";
import { parseCount } from "@/words/parse-count";

// readBrought reads the papers that were counted out of the form, and which line
// each of them was. A line without a count was not brought.
export function readBrought(
  values: Record<string, string>,
  lines: number[],
): { papers: ward.Paper[]; sent: number[] } {
  const text = (line: number, field: string) => (values[`papers.${line}.${field}`] ?? "").trim();
  const sent = lines.filter((line) => text(line, "originals") || text(line, "copies"));
  const papers = sent.map((line) => ({
    name: text(line, "name"),
    originals: parseCount(text(line, "originals")),
    copies: parseCount(text(line, "copies")),
  }));
  return { papers, sent };
}

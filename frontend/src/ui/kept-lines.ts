// keptLines are the lines of a form that a draft needs, by their numbers: those of
// the form that the draft does not empty, and those that it brings. A line is a
// group of fields, "papers.3.name" and "papers.3.copies".
export function keptLines(lines: number[], prefix: string, kept: Record<string, string>): number[] {
  const texts = new Map<number, string>();
  for (const [name, value] of Object.entries(kept)) {
    const [line, field] = name.startsWith(`${prefix}.`) ? name.slice(prefix.length + 1).split(".") : [];
    if (line && field) texts.set(Number(line), (texts.get(Number(line)) ?? "") + value);
  }
  const gone = (line: number) => texts.get(line) === "";
  const all = new Set([...lines, ...texts.keys()]);
  return [...all].filter((line) => !gone(line)).sort((a, b) => a - b);
}

import type { office } from "@/bridge/models";

// ReconGroup is one thing that has to hold on every line of a part, or a single line
// on which it does not.
export type ReconGroup = { key: string; part: string; ok: boolean; lines: office.ReconLine[] };

// reconGroups puts together the lines on which the same thing holds; those on which it
// does not stand alone, and first.
export function reconGroups(lines: office.ReconLine[]): ReconGroup[] {
  const bad = lines.filter(({ ok }) => !ok);
  const good = new Map<string, ReconGroup>();
  for (const line of lines.filter(({ ok }) => ok)) {
    const { key, part } = line;
    const group = good.get(`${part} ${key}`) ?? { key, part, ok: true, lines: [] };
    group.lines.push(line);
    good.set(`${part} ${key}`, group);
  }
  return [
    ...bad.map((line) => ({ key: line.key, part: line.part, ok: false, lines: [line] })),
    ...good.values(),
  ];
}

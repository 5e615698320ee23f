import type { ListFilter } from "./list-filter";

// casesPath is the address of the list of cases narrowed by a filter. It is a
// path: the query of the address would stay when another screen is opened.
export function casesPath({ figure, ...plain }: Partial<ListFilter>): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) if (value) all.set(name, value);
  if (figure) {
    const { period, column, field } = figure;
    all.set("figure", [period.from, period.to, column, field].join("~"));
  }
  const text = all.toString();
  return text ? `/cases/where/${text}` : "/cases";
}

import type { ListFilter } from "@/ui/list-filter";

const names = ["text", "state", "due", "field", "officer", "channel", "from", "to", "late"] as const;

// readFilter gives the filter that an address of the list holds (casesPath).
export function readFilter(address: string): ListFilter {
  const all = new URLSearchParams(address);
  const filter = { month: all.get("month") ?? "" } as ListFilter;
  for (const name of names) filter[name] = all.get(name) ?? "";
  const [from, to, column, ...field] = (all.get("figure") ?? "").split("~");
  if (from && to && column) filter.figure = { period: { from, to }, column, field: field.join("~") };
  return filter;
}

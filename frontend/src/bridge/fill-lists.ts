// Members that Go declares as slices. Go sends an empty slice that nobody
// filled as null; screens want []. A test compares this set with the generated
// models, so that a new slice cannot be forgotten.
export const listMembers = new Set([
  "added",
  "bases",
  "can",
  "caseIds",
  "conflicts",
  "counters",
  "days",
  "documents",
  "errors",
  "fields",
  "give",
  "history",
  "hours",
  "items",
  "lines",
  "moved",
  "officers",
  "papers",
  "payments",
  "prints",
  "recipients",
  "removed",
  "results",
  "rows",
  "saturday",
  "sentBack",
  "spans",
  "steps",
  "totals",
  "trays",
  "unconfirmed",
  "units",
  "warnings",
  "way",
]);

// fillLists replaces null by [] wherever the member is a list, in place.
export function fillLists<T>(value: T): T {
  if (Array.isArray(value)) {
    for (const one of value) fillLists(one);
  } else if (typeof value === "object" && value !== null) {
    const record = value as Record<string, unknown>;
    for (const [name, member] of Object.entries(record)) {
      if (member === null && listMembers.has(name)) record[name] = [];
      else fillLists(member);
    }
  }
  return value;
}

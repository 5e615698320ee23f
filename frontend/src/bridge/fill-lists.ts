// Members that Go declares as slices. Go sends an empty slice that nobody
// filled as null; screens want []. A test compares this set with the generated
// models, so that a new slice cannot be forgotten.
export const listMembers = new Set([
  "about",
  "accepted",
  "added",
  "alike",
  "answers",
  "attachments",
  "bases",
  "breakable",
  "byChannel",
  "byClass",
  "can",
  "caseIds",
  "cases",
  "codes",
  "conflicts",
  "content",
  "corners",
  "counters",
  "counts",
  "days",
  "decided",
  "documents",
  "errors",
  "fields",
  "give",
  "groups",
  "history",
  "hours",
  "issued",
  "items",
  "lines",
  "measures",
  "moved",
  "officers",
  "options",
  "outcome",
  "papers",
  "payments",
  "prints",
  "questions",
  "recipients",
  "remarks",
  "reminders",
  "removed",
  "reopened",
  "results",
  "rows",
  "saturday",
  "sentBack",
  "sheets",
  "skips",
  "spans",
  "steps",
  "toDo",
  "totals",
  "trays",
  "unconfirmed",
  "undecided",
  "units",
  "visits",
  "warnings",
  "way",
  "when",
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

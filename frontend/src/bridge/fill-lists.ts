// Members that Go declares as slices. Go sends an empty slice that nobody
// filled as null; screens want []. A test compares this set with the generated
// models, so that a new slice cannot be forgotten.
export const listMembers = new Set([
  "Args",
  "Body",
  "about",
  "accepted",
  "added",
  "alike",
  "answers",
  "attachments",
  "backDated",
  "bases",
  "before",
  "begun",
  "breakable",
  "byChannel",
  "byClass",
  "can",
  "caseIds",
  "cases",
  "cells",
  "changed",
  "changes",
  "codes",
  "conflicts",
  "content",
  "corners",
  "corrections",
  "counters",
  "counts",
  "days",
  "decided",
  "differences",
  "documents",
  "errors",
  "fields",
  "first",
  "give",
  "groups",
  "headings",
  "heads",
  "heard",
  "history",
  "hours",
  "ids",
  "issued",
  "items",
  "lateReasons",
  "lines",
  "marks",
  "measures",
  "missing",
  "moved",
  "movedIn",
  "notices",
  "nowhere",
  "officers",
  "open",
  "options",
  "outcome",
  "papers",
  "paragraphs",
  "payments",
  "postings",
  "prints",
  "public",
  "questions",
  "recipients",
  "records",
  "released",
  "remarks",
  "reminders",
  "removed",
  "reopened",
  "results",
  "rounds",
  "rows",
  "saturday",
  "seats",
  "sentBack",
  "sheets",
  "sinceSeen",
  "sinceSent",
  "skips",
  "small",
  "sources",
  "spans",
  "states",
  "steps",
  "summaries",
  "toDo",
  "totals",
  "trays",
  "trend",
  "twice",
  "unconfirmed",
  "undecided",
  "units",
  "visits",
  "warnings",
  "way",
  "when",
  "withheld",
  "words",
  "yearAgo",
]);

// Some of these names stand elsewhere for one thing that may be missing: it is known
// by the member that stands beside it, and stays null.
const oneBeside: Record<string, string> = { public: "published", first: "second" };

const isList = (name: string, record: Record<string, unknown>): boolean =>
  listMembers.has(name) && !((oneBeside[name] ?? "") in record);

// fillLists replaces null by [] wherever the member is a list, in place.
export function fillLists<T>(value: T): T {
  if (Array.isArray(value)) {
    for (const one of value) fillLists(one);
  } else if (typeof value === "object" && value !== null) {
    const record = value as Record<string, unknown>;
    for (const [name, member] of Object.entries(record)) {
      if (member === null && isList(name, record)) record[name] = [];
      else fillLists(member);
    }
  }
  return value;
}

import type { ward } from "@/bridge/models";

// figureColumns are columns (3) to (13) of table II.06a by their names in the
// program, with where each stands in the figures of a field.
export const figureColumns: { name: string; of: (f: ward.FieldFigures) => number }[] = [
  { name: "received", of: (f) => f.received.total },
  { name: "online", of: (f) => f.received.online },
  { name: "counter", of: (f) => f.received.counter },
  { name: "carriedOver", of: (f) => f.received.carriedOver },
  { name: "resolved", of: (f) => f.resolved.total },
  { name: "early", of: (f) => f.resolved.early },
  { name: "onTime", of: (f) => f.resolved.onTime },
  { name: "late", of: (f) => f.resolved.late },
  { name: "pending", of: (f) => f.pending.total },
  { name: "inTime", of: (f) => f.pending.inTime },
  { name: "overdue", of: (f) => f.pending.overdue },
];

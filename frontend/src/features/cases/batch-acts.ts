import type { FormKind } from "./case-forms";

// What can be done with several cases at once, with the keys of the page of one
// case, and the slip that the citizen or the next unit gets.
export const batchActs = [
  { name: "transfer", keys: "C", slip: "transfer" },
  { name: "finish", keys: "X", slip: "" },
  { name: "extend", keys: "H", slip: "apology" },
  { name: "handOver", keys: "T", slip: "handover" },
  { name: "explainLate", keys: "V", slip: "" },
] as const satisfies { name: string; keys: string; slip: FormKind | "transfer" | "" }[];

// batchDraft names the draft of a batch.
export const batchDraft = (act: BatchAct): string => `batch/${act}`;

export type BatchAct = (typeof batchActs)[number]["name"];

import type { Words } from "@/words/vi";

export type Paper = "receipt" | "slip";

export type ActForm =
  | "transfer"
  | "finish"
  | "correct"
  | Exclude<keyof Words["turns"]["acts"], "confirmStep" | "undo">;

// CasePart is what stands beside the details of a case.
export type CasePart = "history" | Paper | ActForm;

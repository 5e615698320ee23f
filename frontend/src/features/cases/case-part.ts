import type { ActName } from "./case-act-list";
import type { FormKind } from "./case-forms";

// CasePart is what stands beside the details of a case: its history, one of its
// papers, or the form of an act.
export type CasePart =
  | { show: "history" }
  | { show: "paper"; kind: FormKind; step?: number } // which transfer, none for the last
  | { show: "act"; act: ActName };

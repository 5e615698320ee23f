// CasePart is what stands beside the details of a case.
export type CasePart = "history" | "transfer" | "finish" | "correct" | "receipt" | "slip";

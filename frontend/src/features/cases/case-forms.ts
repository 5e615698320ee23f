// The papers of a case as the program names them, in the order of the screen. The
// digits are the numbers of the official forms (TT 03/2025).
export const caseForms = [
  { kind: "receipt", keys: "G" },
  { kind: "supplement", keys: "2" },
  { kind: "refusal", keys: "3" },
  { kind: "apology", keys: "4" },
  { kind: "stop", keys: "5" },
  { kind: "control", keys: "6" },
  { kind: "transfer", keys: "O" },
  { kind: "handover", keys: "B" },
] as const;

export type FormKind = (typeof caseForms)[number]["kind"];

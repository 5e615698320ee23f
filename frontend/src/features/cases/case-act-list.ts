// What can be done with a case, as the program names it, in the order of the
// screen. The keys are the letters of the Vietnamese words; those of the second
// row are needed less often.
export const caseActs = [
  { name: "receiveSupplement", keys: "N" },
  { name: "confirmStep", keys: "K" },
  { name: "transfer", keys: "C" },
  { name: "finish", keys: "X" },
  { name: "handOver", keys: "T" },
  { name: "followPost", keys: "Q" },
  { name: "remind", keys: "M" },
  { name: "payFee", keys: "P" },
  { name: "requestSupplement", keys: "Y" },
  { name: "extend", keys: "H", other: true },
  { name: "askFee", keys: "L", other: true },
  { name: "withdraw", keys: "R", other: true },
  { name: "stop", keys: "D", other: true },
  { name: "explainLate", keys: "V", other: true },
  { name: "correct", keys: "S", other: true },
  { name: "undo", keys: "Ctrl+Z", other: true },
] as const satisfies { name: string; keys: string; other?: boolean }[];

export type ActName = (typeof caseActs)[number]["name"];

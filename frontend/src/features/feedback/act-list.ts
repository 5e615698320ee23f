// What can be done with an opinion, as the program names it, in the order of the
// screen. The keys are letters of the Vietnamese words; those of the second row are
// needed less often. Writing and approving what is public is one screen.
export const feedbackActs = [
  { name: "classify", keys: "P" },
  { name: "assign", keys: "G" },
  { name: "draftAnswer", keys: "T" },
  { name: "approveAnswer", keys: "D" },
  { name: "sendAnswer", keys: "V" },
  { name: "giveInfo", keys: "N" },
  { name: "find", keys: "K" },
  { name: "setMeasure", keys: "B" },
  { name: "takeMeasure", keys: "Q" },
  { name: "public", keys: "U" },
  { name: "close", keys: "X" },
  { name: "askInfo", keys: "H", other: true },
  { name: "forward", keys: "C", other: true },
  { name: "returnAnswer", keys: "L", other: true },
  { name: "reopen", keys: "M", other: true },
  { name: "group", keys: "R", other: true },
  { name: "attach", keys: "A", other: true },
  { name: "correct", keys: "S", other: true },
  { name: "undo", keys: "Ctrl+Z", other: true },
] as const satisfies { name: string; keys: string; other?: boolean }[];

export type ActName = (typeof feedbackActs)[number]["name"];

// mayDo says whether the program lets the act be done now.
export const mayDo = (can: string[], name: ActName): boolean =>
  (names[name] ?? [name]).some((one) => can.includes(one));

const names: Partial<Record<ActName, string[]>> = {
  public: ["writePublic", "publish"],
  group: ["group", "ungroup"],
};

// The papers of an opinion as the program names them, with their keys.
export const feedbackPapers = [
  { kind: "feedback-receipt", keys: "1" },
  { kind: "feedback-forward", keys: "2" },
  { kind: "feedback-reply", keys: "3" },
  { kind: "feedback-dossier", keys: "4" },
] as const;

export type PaperKind = (typeof feedbackPapers)[number]["kind"];

// What can be done with several opinions at once, with the keys of the page of one,
// who may, and the paper that comes of it. Letters can be printed by themselves.
export const batchActs = [
  { name: "assign", keys: "G", leader: true, paper: "" },
  { name: "sendAnswer", keys: "V", leader: false, paper: "feedback-reply" },
  { name: "publish", keys: "U", leader: "only", paper: "" },
  { name: "close", keys: "X", leader: true, paper: "" },
  { name: "forward", keys: "C", leader: true, paper: "feedback-forward" },
  { name: "group", keys: "R", leader: false, paper: "" },
  { name: "replies", keys: "I", leader: true, paper: "feedback-reply" },
] as const satisfies { name: string; keys: string; leader: boolean | "only"; paper: string }[];

export type BatchAct = (typeof batchActs)[number]["name"];

// actsOf gives what a role may do with several opinions.
export const actsOf = (role: string) =>
  batchActs.filter(({ leader }) =>
    role === "LEADER" ? leader : role === "ADMINISTRATOR" || (role === "CLERK" && leader !== "only"),
  );

// batchDraft names the draft of a batch.
export const batchDraft = (act: BatchAct): string => `feedback/batch/${act}`;

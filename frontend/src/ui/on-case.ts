import type { ward } from "@/bridge/models";

// onCase names the case that an act is on, and the last change of it that the
// screen shows: the program refuses the act when somebody was faster.
export const onCase = ({ id, lastChange }: ward.Case) => ({ caseId: id, after: lastChange?.event });

import type { ward } from "@/bridge/models";

// onItem names the opinion that an act is on, and the last change of it that the
// screen shows: the program refuses the act when somebody was faster.
export const onItem = ({ id, lastChange }: ward.Feedback) => ({ id, after: lastChange?.event });

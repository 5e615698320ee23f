import type { office } from "@/bridge/models";

// NoticeAct is what somebody may be able to do with a notice, as the program names it.
export type NoticeAct =
  | "setText"
  | "send"
  | "remark"
  | "settle"
  | "return"
  | "approve"
  | "post"
  | "takeDown"
  | "accept";

// mayDo says whether the program lets this person do it now.
export const mayDo = (view: office.NoticeView, act: NoticeAct): boolean => view.can.includes(act);

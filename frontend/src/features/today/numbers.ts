import type { office } from "@/bridge/models";

// The numbers of the day in the order of the screen: the member of the board,
// and the filter that gives the list behind it. The key is the place.
export const numbers = [
  { due: "TODAY", member: "dueToday" },
  { due: "OVERDUE", member: "overdue", colour: "red" },
  { due: "SOON", member: "soon", colour: "amber" },
  { due: "WAITING", member: "waiting", colour: "violet" },
  { due: "READY", member: "notCollected" },
  { due: "UNPAID", member: "unpaid" },
  { due: "MINE", member: "mine" },
  { due: "POSTED", member: "posted" },
] as const satisfies { due: string; member: keyof office.Board; colour?: string }[];

export type Due = (typeof numbers)[number]["due"];

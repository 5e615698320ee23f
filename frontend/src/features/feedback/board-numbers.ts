import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// The numbers of what is to be done, in the order of the screen: the member of the
// board, and the filter that gives the list behind it. The key is the place.
export const boardNumbers = [
  { due: "OVERDUE", member: "overdue", colour: "red" },
  { due: "TODAY", member: "today" },
  { due: "SOON", member: "soon", colour: "amber" },
  { due: "FORWARD", member: "toForward" },
  { due: "WAITING", member: "waiting", colour: "violet" },
  { due: "APPROVE", member: "toApprove" },
  { due: "PUBLISH", member: "toPublish" },
  { due: "MEASURE", member: "measures" },
  { due: "MINE", member: "mine" },
] as const;

// useBoard gives how many there are of each.
export const useBoard = () =>
  useQuery({ queryKey: ["feedback", "board"], queryFn: () => bridge.feedback.Board() });

import type { ward } from "@/bridge/models";
import type { FeedbackAddress } from "@/ui/feedback-path";

const names = [
  "text",
  "state",
  "due",
  "kind",
  "class",
  "channel",
  "officer",
  "from",
  "to",
  "figure",
  "month",
  "back",
] as const;

// readFilter gives what an address of the list holds (feedbackPath).
export function readFilter(address: string): FeedbackAddress {
  const all = new URLSearchParams(address);
  return Object.fromEntries(names.map((name) => [name, all.get(name) ?? ""])) as FeedbackAddress;
}

// programFilter gives the filter as the program takes it.
export function programFilter({
  figure,
  month: _,
  back: __,
  ...plain
}: FeedbackAddress): ward.FeedbackFilter {
  const [from = "", to = "", column, cls = "", channel = ""] = figure.split("~");
  const set = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== ""));
  return column ? { ...set, figure: { period: { from, to }, column, class: cls, channel } } : set;
}

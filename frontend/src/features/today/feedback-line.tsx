import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { feedbackPath } from "@/ui/feedback-path";
import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./today.module.css";

// What is to be done with opinions, the most pressing first: the member of their
// board, and the filter of the list behind it.
const numbers = [
  { member: "overdue", due: "OVERDUE", colour: "red" },
  { member: "today", due: "TODAY" },
  { member: "toApprove", due: "APPROVE" },
  { member: "soon", due: "SOON", colour: "amber" },
  { member: "toForward", due: "FORWARD" },
  { member: "measures", due: "MEASURE" },
  { member: "toPublish", due: "PUBLISH" },
  { member: "waiting", due: "WAITING", colour: "violet" },
  { member: "mine", due: "MINE" },
] as const satisfies { member: keyof office.FeedbackBoard; due: string; colour?: string }[];

const keys = "9";

// FeedbackLine is what is to be done with opinions today. Each number opens its list,
// the key the most pressing one.
export function FeedbackLine() {
  const words = useWords().feedback.today;
  const [, go] = useLocation();
  const { data } = useQuery({ queryKey: ["feedback", "board"], queryFn: () => bridge.feedback.Board() });
  const some = data ? numbers.filter((one) => data[one.member] > 0) : [];
  const first = some[0];
  useShortcut(keys, () => go(feedbackPath({ due: first?.due ?? "" })));
  return (
    <p className={classes.feedback}>
      <Keys>{keys}</Keys>
      <Link href="/feedback">{words.label}</Link>
      {some.map(({ member, due, ...rest }) => (
        <Link key={due} href={feedbackPath({ due })} data-colour={"colour" in rest ? rest.colour : undefined}>
          <strong>{formatNumber(data?.[member] ?? 0)}</strong> {words.dues[member]}
        </Link>
      ))}
      {data && some.length === 0 && <span>{words.nothing}</span>}
    </p>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { noticePaths } from "./notice-paths";
import classes from "./today.module.css";

// What is to be done with notices, the most pressing first, by the members of their
// board.
const numbers = [
  { member: "moved", colour: "red" },
  { member: "late", colour: "red" },
  { member: "toReview" },
  { member: "returned", colour: "amber" },
  { member: "toPost" },
  { member: "takeDown" },
  { member: "toClose" },
] as const satisfies { member: keyof office.NoticeBoard; colour?: string }[];

const keys = "0";
const rest = 60_000; // ms until it is counted again

// NoticeLine is what is to be done with the notices of the months. Each number opens
// its month at its step, the key the most pressing one.
export function NoticeLine() {
  const words = useWords().notices.today;
  const [, go] = useLocation();
  const { data } = useQuery({
    queryKey: ["notices", "board"],
    queryFn: () => bridge.notices.Board(),
    staleTime: rest,
  });
  const some = data ? numbers.filter(({ member }) => data[member] > 0) : [];
  const first = some[0];
  useShortcut(keys, () => data && go(first ? noticePaths[first.member](data) : "/month"));
  return (
    <p className={classes.feedback}>
      <Keys>{keys}</Keys>
      <Link href="/month">{words.label}</Link>
      {data &&
        some.map(({ member, ...look }) => (
          <Link
            key={member}
            href={noticePaths[member](data)}
            data-colour={"colour" in look ? look.colour : undefined}
          >
            <strong>{formatNumber(data[member])}</strong> {words.of[member](formatMonth(data.month))}
          </Link>
        ))}
      {data && some.length === 0 && <span>{words.nothing}</span>}
    </p>
  );
}

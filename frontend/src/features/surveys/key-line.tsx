import type { ReactNode, Ref } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import { shownAnswer, shownTyped } from "./shown-answer";

type Props = {
  ask: ward.Question;
  number: number; // as on the paper
  answer?: string;
  typed?: string;
  now?: boolean; // it is being answered
  skipped?: boolean;
  refused?: boolean;
  ref?: Ref<HTMLLIElement>;
  children?: ReactNode;
};

// KeyLine is how a question looks to whoever keys: its number, its text and the box
// for its key.
export function KeyLine({
  ask,
  number,
  answer = "",
  typed = "",
  now,
  skipped,
  refused,
  ref,
  children,
}: Props) {
  const words = useWords().keying;
  return (
    <li
      ref={ref}
      className={classes.row}
      data-now={now || undefined}
      data-skipped={skipped || undefined}
      data-refused={refused || undefined}
      data-code={ask.code}
    >
      <span className={classes.number}>{number}.</span>
      <span className={classes.text}>{skipped ? `${ask.text} (${words.skipped})` : ask.text}</span>
      <span className={classes.box}>
        {now && typed ? shownTyped(ask, typed) : shownAnswer(ask, skipped ? "" : answer)}
      </span>
      {children}
    </li>
  );
}

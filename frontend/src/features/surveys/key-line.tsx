import type { Ref } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";

type Props = {
  ask: ward.Question;
  number: number; // as on the paper
  now?: boolean; // it is being answered
  skipped?: boolean;
  box?: Ref<HTMLSpanElement>; // where its answer is written
};

// KeyLine is how a question looks to whoever keys: its number, its text and the box
// for its key.
export function KeyLine({ ask, number, now, skipped, box }: Props) {
  const words = useWords().keying;
  return (
    <li
      className={now ? `${classes.row} ${classes.large}` : classes.row}
      data-now={now ? ask.code : undefined}
      data-skipped={skipped || undefined}
      data-code={ask.code}
    >
      <span className={classes.number}>{number}.</span>
      <span className={classes.text}>{skipped ? `${ask.text} (${words.skipped})` : ask.text}</span>
      <span className={classes.box} ref={box} />
    </li>
  );
}

import { memo, useLayoutEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyHelp } from "./key-help";
import classes from "./keying.module.css";
import { shownAnswer, shownTyped } from "./shown-answer";

export type RowProps = {
  ask: ward.Question;
  number: number; // on the paper
  answer: string; // "" while there is none
  skipped: boolean; // does not concern this citizen
  now: boolean;
  typed: string;
  picking?: number; // the answer that is chosen in the pick list
  refused: boolean;
};

// KeyRow is one line of the form: its number, its text and the box for its key.
// The one that is being answered stands in the middle of the screen. A key draws
// two rows again, the one it leaves and the one it comes to.
export const KeyRow = memo(function KeyRow(row: RowProps) {
  const { ask, number, answer, skipped, now, typed, picking, refused } = row;
  const words = useWords().keying;
  const line = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (now) line.current?.scrollIntoView?.({ block: "center" });
  }, [now]);
  return (
    <li
      ref={line}
      className={classes.row}
      data-now={now || undefined}
      data-skipped={skipped || undefined}
      data-refused={refused || undefined}
      data-code={ask.code}
    >
      <span className={classes.number}>{number}.</span>
      <span className={classes.text}>{ask.text}</span>
      <span className={classes.box}>
        {now && typed ? shownTyped(ask, typed) : shownAnswer(ask, skipped ? "" : answer)}
      </span>
      {skipped && <span className={classes.help}>{words.skipped}</span>}
      {now && <KeyHelp ask={ask} typed={typed} picking={picking} />}
    </li>
  );
});

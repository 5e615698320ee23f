import { useRef, useSyncExternalStore } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { useMiddle } from "./key-middle";
import { KeyPick } from "./key-pick";
import { KeyWords } from "./key-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current, type KeyingState } from "./keying-state";
import { shownAnswer, shownTyped } from "./shown-answer";

type Props = { ask: ward.Question; number: number; top: number; desk: KeyingDesk };

// KeyRow is one line of the form: its number as on the paper, its text and the box
// for its key. The one that is being answered stands in the middle of the screen. A
// key draws two rows again, the one it leaves and the one it comes to.
export function KeyRow({ ask, number, top, desk }: Props) {
  const words = useWords().keying;
  useSyncExternalStore(desk.subscribe, () => looks(desk.state, ask));
  const { state } = desk;
  const answer = state.answers[ask.code] ?? "";
  const skipped = !state.asked.includes(ask);
  const now = current(state) === ask;
  const line = useRef<HTMLLIElement>(null);
  useMiddle(line, top, now);
  return (
    <>
      <li
        ref={line}
        className={classes.row}
        data-now={now || undefined}
        data-skipped={skipped || undefined}
        data-refused={(now && state.refused !== undefined) || undefined}
        data-code={ask.code}
      >
        <span className={classes.number}>{number}.</span>
        <span className={classes.text}>{skipped ? `${ask.text} (${words.skipped})` : ask.text}</span>
        <span className={classes.box}>
          {now && state.typed ? shownTyped(ask, state.typed) : shownAnswer(ask, skipped ? "" : answer)}
        </span>
        {now && state.panel === "pick" && <KeyPick ask={ask} typed={state.typed} chosen={state.chosen} />}
      </li>
      {now && ask.kind === "TEXT" && !state.panel && (
        <li className={classes.wordsLine}>
          <KeyWords ask={ask} answer={answer} act={desk.act} />
        </li>
      )}
    </>
  );
}

// looks is all that a row shows of the desk, to tell whether it has to be drawn again.
function looks(state: KeyingState, ask: ward.Question): string {
  const answer = state.answers[ask.code] ?? "";
  if (current(state) !== ask) return `${answer} ${state.asked.includes(ask)}`;
  return `now ${answer} ${state.typed} ${state.panel} ${state.chosen} ${state.refused !== undefined}`;
}

import { useRef, useSyncExternalStore } from "react";
import type { ward } from "@/bridge/models";
import { KeyLine } from "./key-line";
import { useMiddle } from "./key-middle";
import { KeyPick } from "./key-pick";
import { KeyWords } from "./key-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current, type KeyingState } from "./keying-state";

type Props = { ask: ward.Question; number: number; top: number; desk: KeyingDesk };

// KeyRow is one line of the form that is being keyed. The one that is being answered stands in the middle of the screen. A
// key draws two rows again, the one it leaves and the one it comes to.
export function KeyRow({ ask, number, top, desk }: Props) {
  useSyncExternalStore(desk.subscribe, () => looks(desk.state, ask));
  const { state } = desk;
  const answer = state.answers[ask.code] ?? "";
  const skipped = !state.asked.includes(ask);
  const now = current(state) === ask;
  const line = useRef<HTMLLIElement>(null);
  useMiddle(line, top, now);
  return (
    <>
      <KeyLine
        ref={line}
        ask={ask}
        number={number}
        answer={answer}
        typed={state.typed}
        now={now}
        skipped={skipped}
        refused={now && state.refused !== undefined}
      >
        {now && state.panel === "pick" && <KeyPick ask={ask} typed={state.typed} chosen={state.chosen} />}
      </KeyLine>
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

import { useCallback, useRef } from "react";
import { KeyEnd } from "./key-end";
import { KeyPick } from "./key-pick";
import { KeyWords } from "./key-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current } from "./keying-state";
import { shownAnswer, shownTyped } from "./shown-answer";
import { useDesk } from "./use-desk";
import { useDrawn } from "./use-drawn";
import { useWritten } from "./use-written";

// KeyNow is the question that is being answered, whole and large, in the middle of the
// screen; the form goes by under it. What it asks is told to who cannot see it.
export function KeyNow({ desk }: { desk: KeyingDesk }) {
  const band = useRef<HTMLElement>(null);
  const mark = useCallback(({ state }: KeyingDesk) => {
    const code = current(state)?.code ?? "";
    if (band.current && band.current.dataset.now !== code) band.current.dataset.now = code;
  }, []);
  useDrawn(desk, mark);
  const refused = useDesk(desk, ({ state }) => state.refused !== undefined);
  const atEnd = useDesk(desk, ({ state }) => !current(state));
  const picking = useDesk(desk, ({ state }) => state.panel === "pick");
  const inWords = useDesk(desk, wordsOf);
  const position = useDesk(desk, ({ seat }) => seat.position);
  const ask = current(desk.state);
  const asked = useWritten<HTMLSpanElement>(desk, ({ state }) => current(state)?.text ?? "");
  const number = useWritten<HTMLSpanElement>(desk, ({ state }) => {
    const ask = current(state);
    return ask ? `${state.questions.indexOf(ask) + 1}.` : "";
  });
  const box = useWritten<HTMLSpanElement>(desk, typedOf);
  return (
    <div className={classes.middle} data-listed={picking || undefined}>
      <section
        ref={band}
        className={classes.now}
        data-refused={refused || undefined}
        data-end={atEnd || undefined}
      >
        <div className={classes.asked} aria-live="assertive" aria-atomic>
          <span className={classes.number} ref={number} /> <span ref={asked} />
          {atEnd && <KeyEnd desk={desk} />}
        </div>
        <span className={classes.box} ref={box} />
        {picking && <KeyPick desk={desk} />}
        {ask && inWords === ask.code && <KeyWords key={`${position} ${ask.code}`} ask={ask} desk={desk} />}
      </section>
    </div>
  );
}

// wordsOf is the code of the question that is answered in words now, "" when it is
// none: two of them in a row have a field each.
function wordsOf({ state }: KeyingDesk): string {
  const ask = state.panel ? undefined : current(state);
  return ask?.kind === "TEXT" ? ask.code : "";
}

// typedOf is what the box shows: what is half typed, else the answer that is there.
function typedOf({ state }: KeyingDesk): string {
  const ask = current(state);
  if (!ask || ask.kind === "TEXT") return "";
  return state.typed ? shownTyped(ask, state.typed) : shownAnswer(ask, state.answers[ask.code] ?? "");
}

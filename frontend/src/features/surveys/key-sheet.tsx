import { useEffect, useLayoutEffect, useRef } from "react";
import type { office } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyColumn } from "./key-column";
import { KeyHead } from "./key-head";
import { KeyHelp } from "./key-help";
import { KeyPanel } from "./key-panel";
import classes from "./keying.module.css";
import { current } from "./keying-state";
import { useKeyPress } from "./use-key-press";
import { useKeying } from "./use-keying";

type Props = { first: office.Seat; onLeave: () => void };

// KeySheet is the keying screen: the form in one column, its keys in one line.
export function KeySheet({ first, onLeave }: Props) {
  const words = useWords().keying;
  const desk = useKeying(first, onLeave);
  const { seat, state, unsaved, busy, act } = desk;
  const root = useRef<HTMLDivElement>(null);
  const over = seat.position === 0;
  useKeyPress(root, (key, quick) =>
    over ? (key === "Enter" || key === "Escape") && onLeave() : act({ act: "key", key, quick }),
  );
  const ask = current(state);
  const inWords = ask?.kind === "TEXT" && !state.panel;
  useLayoutEffect(() => {
    if (!inWords) root.current?.focus({ preventScroll: true });
  }, [inWords]);
  useEffect(() => {
    document.title = words.pageTitle(words.entry[seat.which] ?? "", seat.batch.name);
  }, [words, seat]);
  const { refused } = state;
  const said = refused ? words.refused[refused.why]?.(refused.key) : state.said;
  return (
    <div
      ref={root}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: every key belongs to it, as on a keypad
      tabIndex={0}
      className={classes.page}
      data-keeps-keys
      aria-label={ask ? words.keyBox(ask.text) : words.end}
    >
      {over ? (
        <p className={classes.over}>{words.finished}</p>
      ) : (
        <>
          <KeyHead seat={seat} state={state} unsaved={unsaved} />
          <div className={classes.scroll} key={seat.position}>
            <KeyColumn form={seat.questionnaire} desk={desk} />
          </div>
          <KeyPanel state={state} />
          <p role="alert" className={classes.said}>
            {said || (busy && unsaved > 0 ? words.leaving : "")}
          </p>
          <KeyHelp ask={ask} />
          <p className={classes.keys}>{words.keys}</p>
        </>
      )}
    </div>
  );
}

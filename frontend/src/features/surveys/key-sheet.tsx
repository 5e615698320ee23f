import { useEffect, useLayoutEffect, useRef } from "react";
import type { office } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyColumn } from "./key-column";
import { KeyHead } from "./key-head";
import { KeyHelp } from "./key-help";
import { KeyNow } from "./key-now";
import { KeyPanel } from "./key-panel";
import { KeySaid } from "./key-said";
import classes from "./keying.module.css";
import { current } from "./keying-state";
import type { RemarkDraft } from "./remark-draft";
import { useDesk } from "./use-desk";
import { useKeyPress } from "./use-key-press";
import { useKeying } from "./use-keying";

type Props = { first: office.Seat; remark?: RemarkDraft; onLeave: () => void };

// KeySheet is the keying screen: the form in one column, its keys in one line. A key
// draws none of it again, only the places that it changes (use-drawn.ts).
export function KeySheet({ first, remark, onLeave }: Props) {
  const words = useWords().keying;
  const desk = useKeying(first, remark, onLeave);
  const root = useRef<HTMLDivElement>(null);
  const over = useDesk(desk, ({ seat }) => seat.position === 0);
  const form = useDesk(desk, ({ seat }) => seat.questionnaire);
  const inWords = useDesk(desk, ({ state }) => !state.panel && current(state)?.kind === "TEXT");
  useKeyPress(root, (key, quick) =>
    over ? (key === "Enter" || key === "Escape") && onLeave() : desk.act({ act: "key", key, quick }),
  );
  useLayoutEffect(() => {
    if (!inWords) root.current?.focus({ preventScroll: true });
  }, [inWords]);
  const title = words.pageTitle(words.entry[first.which] ?? "", first.batch.name);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div
      ref={root}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: every key belongs to it, as on a keypad
      tabIndex={0}
      className={classes.page}
      data-keeps-keys
      aria-label={title}
    >
      {over ? (
        <p className={classes.over}>{words.finished}</p>
      ) : (
        <>
          <KeyHead desk={desk} />
          <div className={classes.scroll}>
            <KeyColumn form={form} desk={desk} />
            <KeyNow desk={desk} />
          </div>
          <KeyPanel desk={desk} />
          <KeySaid desk={desk} />
          <KeyHelp form={form} desk={desk} />
        </>
      )}
    </div>
  );
}

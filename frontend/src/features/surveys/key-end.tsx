import { useRef, useSyncExternalStore } from "react";
import { useWords } from "@/words/use-words";
import { useMiddle } from "./key-middle";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";

// KeyEnd is the end of a sheet: what Enter does, and what has to be looked at first.
export function KeyEnd({ top, desk }: { top: number; desk: KeyingDesk }) {
  const words = useWords().keying;
  useSyncExternalStore(desk.subscribe, () => (atEnd(desk) ? desk.version : 0));
  const { state } = desk;
  const box = useRef<HTMLElement>(null);
  const now = atEnd(desk);
  useMiddle(box, top, now);
  if (!now) return <section ref={box} className={classes.end} aria-hidden />;
  const { doubts, blank } = state;
  return (
    <section ref={box} className={classes.end} data-now>
      {doubts.length > 0 && (
        <ul>
          {doubts.map((doubt) => {
            const at = state.questions.findIndex((ask) => ask.code === doubt.question);
            return (
              <li key={doubt.name}>
                {at >= 0 && (
                  <b>
                    {at + 1}. {state.questions[at]?.text}
                  </b>
                )}{" "}
                {doubt.sentence}
              </li>
            );
          })}
        </ul>
      )}
      <p>{blank ? words.endBlank : doubts.length > 0 ? words.endDoubts : words.end}</p>
    </section>
  );
}

const atEnd = ({ state }: KeyingDesk): boolean => state.at === state.asked.length;

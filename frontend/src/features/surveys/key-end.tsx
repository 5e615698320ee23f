import { useLayoutEffect, useRef } from "react";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import type { KeyingState } from "./keying-state";

// KeyEnd is the end of a sheet: what Enter does, and what has to be looked at first.
export function KeyEnd({ state }: { state: KeyingState }) {
  const words = useWords().keying;
  const box = useRef<HTMLElement>(null);
  const now = state.at === state.asked.length;
  useLayoutEffect(() => {
    if (now) box.current?.scrollIntoView?.({ block: "center" });
  }, [now]);
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

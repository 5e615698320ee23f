import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import { voidReasons } from "./keying-keys";
import type { KeyingState } from "./keying-state";

// KeyPanel is what is asked apart from the questions: the number of the form, or
// why it does not count.
export function KeyPanel({ state }: { state: KeyingState }) {
  const words = useWords().keying;
  if (state.panel === "serial")
    return (
      <section className={classes.panel} aria-label={words.serialBox}>
        <p>
          {words.serialBox} <span className={classes.serial}>{state.serial || "\u00a0"}</span>
        </p>
        <p className={classes.soft}>{words.serialHint}</p>
      </section>
    );
  if (state.panel === "void")
    return (
      <section className={classes.panel} aria-label={words.voidTitle}>
        <p>{words.voidTitle}</p>
        <ol className={classes.pick}>
          {voidReasons.map((reason, at) => (
            <li key={reason}>
              <b>{at + 1}</b> {words.voidReasons[reason]}
            </li>
          ))}
        </ol>
        <p className={classes.soft}>{words.voidHint}</p>
      </section>
    );
  return null;
}

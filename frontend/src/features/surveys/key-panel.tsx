import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { voidReasons } from "./keying-keys";
import { useDesk } from "./use-desk";

// KeyPanel is what is asked apart from the questions: the number of the form, or
// why it does not count; and what the keys do.
export function KeyPanel({ desk }: { desk: KeyingDesk }) {
  const words = useWords().keying;
  const panel = useDesk(desk, ({ state }) => state.panel);
  const serial = useDesk(desk, ({ state }) => state.serial);
  if (panel === "serial")
    return (
      <section className={classes.panel} aria-label={words.serialBox}>
        <p>
          {words.serialBox} <span className={classes.serial}>{serial || "\u00a0"}</span>
        </p>
        <p className={classes.soft}>{words.serialHint}</p>
      </section>
    );
  if (panel === "void")
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
  if (panel === "help")
    return (
      <section className={classes.panel} aria-label={words.helpTitle} aria-live="polite">
        <p>{words.helpTitle}</p>
        <dl className={classes.helpKeys}>
          {words.helpKeys.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.soft}>{words.helpHint}</p>
      </section>
    );
  return null;
}

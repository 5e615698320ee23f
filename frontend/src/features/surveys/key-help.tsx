import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";

// KeyHelp says what the keys of the question mean. It has its place below the form:
// most questions of a form have the same answers, and then a key changes nothing here.
export function KeyHelp({ ask }: { ask: ward.Question | undefined }) {
  const words = useWords().keying;
  return (
    <p className={classes.help}>
      {ask?.options?.map((one) => (
        <span key={one.key} className={classes.option}>
          <b>{one.key}</b> {one.label}
        </span>
      ))}
      {ask?.kind === "MULTIPLE" && <span>{words.marks(ask.max ?? 0)}</span>}
      {ask?.kind === "NUMBER" && <span>{words.range(ask.min ?? 0, ask.max ?? 0)}</span>}
      {ask?.kind === "DATE" && <span>{words.day}</span>}
      {ask?.kind === "TEXT" && <span>{words.wordsHint}</span>}
    </p>
  );
}

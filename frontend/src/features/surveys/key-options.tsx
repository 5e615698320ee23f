import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";

// KeyOptions says what the keys of a question mean.
export function KeyOptions({ ask }: { ask: ward.Question | undefined }) {
  const words = useWords().keying;
  return (
    <>
      {ask?.options?.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have one key while a form is written
        <span key={at} className={classes.option}>
          <b>{one.key}</b> {one.label}
        </span>
      ))}
      {ask?.kind === "MULTIPLE" && <span>{words.marks(ask.max ?? 0)}</span>}
      {ask?.kind === "NUMBER" && <span>{words.range(ask.min ?? 0, ask.max ?? 0)}</span>}
      {ask?.kind === "DATE" && <span>{words.day}</span>}
      {ask?.kind === "TEXT" && <span>{words.wordsHint}</span>}
    </>
  );
}

import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";

type Props = { ask: ward.Question; typed: string; picking?: number };

// KeyHelp says under a question what its keys mean; as a list when one picks.
export function KeyHelp({ ask, typed, picking }: Props) {
  const words = useWords().keying;
  const options = ask.options ?? [];
  if (picking !== undefined)
    return (
      <ol className={classes.pick}>
        {options.map((one, at) => (
          <li key={one.key} data-chosen={at === picking || undefined} aria-current={at === picking}>
            <b>{one.key}</b> {one.label} {typed.includes(one.key) && "✓"}
          </li>
        ))}
      </ol>
    );
  return (
    <span className={classes.help}>
      {options.map((one) => (
        <span key={one.key} className={classes.option}>
          <b>{one.key}</b> {one.label}
        </span>
      ))}
      {ask.kind === "MULTIPLE" && words.marks(ask.max ?? 0)}
      {ask.kind === "NUMBER" && words.range(ask.min ?? 0, ask.max ?? 0)}
      {ask.kind === "DATE" && words.day}
      {ask.kind === "TEXT" && words.wordsHint}
    </span>
  );
}

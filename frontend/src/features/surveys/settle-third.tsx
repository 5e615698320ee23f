import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { ward } from "@/bridge/models";
import { isComposing } from "@/ui/is-composing";
import { useWords } from "@/words/use-words";
import type { Words } from "@/words/vi";
import { readKey } from "./read-key";
import classes from "./settle.module.css";
import { noAnswer } from "./walk";

type Props = { ask: ward.Question; onAnswer: (answer: string) => void; onCancel: () => void };

// SettleThird takes the answer that the paper shows when neither typist had it: by
// the keys of the paper, or in words.
export function SettleThird({ ask, onAnswer, onCancel }: Props) {
  const words = useWords().settle;
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey || !field.current) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
      return;
    }
    if (ask.kind === "TEXT") {
      if (event.key !== "Enter") return;
      event.preventDefault();
      onAnswer(field.current.value.trim() || noAnswer);
      return;
    }
    if (event.key === "Tab") return;
    event.preventDefault();
    const struck = readKey(ask, field.current.value, event.key, undefined);
    setRefused(struck.does === "refuses");
    if (struck.does === "types") field.current.value = struck.typed;
    if (struck.does === "answers") onAnswer(struck.answer);
  };
  return (
    <div className={classes.third}>
      <label htmlFor={id}>{words.typed}</label>
      <input
        ref={field}
        id={id}
        autoComplete="off"
        maxLength={2000}
        aria-describedby={`${id}-keys`}
        aria-invalid={refused}
        // biome-ignore lint/a11y/noAutofocus: the key C asked for it
        autoFocus
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-keys`} role="status" className={refused ? classes.warning : classes.soft}>
        {refused && words.refused}
        {keysFor(words, ask)}
      </p>
    </div>
  );
}

function keysFor({ keysOf }: Words["settle"], ask: ward.Question): string {
  const keys = (ask.options ?? []).map((one) => one.key).join(" ");
  if (ask.kind === "NUMBER") return keysOf.number(ask.min ?? 0, ask.max ?? 0);
  if (ask.kind === "DATE") return keysOf.date;
  if (ask.kind === "TEXT") return keysOf.words;
  return ask.kind === "MULTIPLE" ? keysOf.many(keys) : keysOf.options(keys);
}

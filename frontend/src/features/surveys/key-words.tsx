import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { isComposing } from "@/ui/is-composing";
import classes from "./keying.module.css";
import type { KeyingAct } from "./keying-state";
import { isValid } from "./walk";

type Props = { ask: ward.Question; answer: string; act: (one: KeyingAct) => void };

const mark = /^MCPKS\/\S+$/i; // the code of a form, scanned by mistake into the remark

// KeyWords is where a remark is typed, with whatever input method: nothing is
// looked at while a letter is being made. Enter ends it, empty is no answer.
export function KeyWords({ ask, answer, act }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const strokes = useRef(0);
  const initial = isValid(answer) ? answer : "";
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const give = (words: string) => {
    act({ act: "words", words, strokes: strokes.current });
    strokes.current = 0;
  };
  const press = (key: string) => act({ act: "key", key });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    strokes.current += 1;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    if (key === "Enter" && !event.shiftKey) {
      if (!mark.test(value.trim())) give(value);
      else for (const one of ["#", ...value.trim(), "Enter"]) press(one);
    } else if (key === "Escape" || (key === "ArrowUp" && selectionEnd === 0)) {
      if (value.trim() && value !== initial) {
        give(value);
        press("ArrowUp");
      }
      press(key);
    } else if (key === "ArrowDown" && answer && selectionStart === value.length) press(key);
    else if (value === "" && (key === "#" || key === "*")) press(key);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={area}
      className={classes.words}
      aria-label={ask.text}
      defaultValue={initial}
      rows={3}
      maxLength={2000}
      spellCheck={false}
      onKeyDown={onKeyDown}
    />
  );
}

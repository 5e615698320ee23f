import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { isComposing } from "@/ui/is-composing";
import { useScan } from "@/ui/use-scan";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { useRemarkDraft } from "./use-remark-draft";
import { isValid } from "./walk";

type Props = { ask: ward.Question; desk: KeyingDesk };

// The code of a form, scanned by mistake into the remark; whole, or alone there.
const mark = /MCPKS\/[^\s/]+\/\d+\/[^\s/]+\/\d|^\s*MCPKS\/\S+\s*$/i;

// KeyWords is where a remark is typed, with whatever input method: nothing is
// looked at while a letter is being made. Enter ends it, empty is no answer.
export function KeyWords({ ask, desk }: Props) {
  const { act } = desk;
  const words = useWords().keying.refused;
  const answer = desk.state.answers[ask.code] ?? "";
  const area = useRef<HTMLTextAreaElement>(null);
  const strokes = useRef(0);
  const initial = isValid(answer) ? answer : "";
  const ended = useRemarkDraft(area, ask.code, desk);
  // A scanned card is no remark; the number of a form is looked for below.
  const scanned = () => {
    act({ act: "say", sentence: words.scan?.("") ?? "" });
    return true;
  };
  useScan("card", scanned);
  useScan("slip", scanned);
  const before = useRef(desk.typedBefore(ask.code));
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    const end = before.current.length;
    if (end > 0) area.current?.setSelectionRange(end, end); // one types on
  }, []);
  const give = (words: string) => {
    act({ act: "words", words, strokes: strokes.current });
    strokes.current = 0;
    ended();
  };
  const press = (key: string) => act({ act: "key", key });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    strokes.current += 1;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    if (key === "Enter" && !event.shiftKey) {
      const [code] = mark.exec(value) ?? [];
      if (code === undefined) give(value);
      else {
        event.currentTarget.value = value.replace(code, ""); // what was written stays
        for (const one of ["#", ...code.trim(), "Enter"]) press(one);
      }
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
      defaultValue={before.current || initial}
      rows={3}
      maxLength={2000}
      spellCheck={false}
      onKeyDown={onKeyDown}
    />
  );
}

import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from "react";
import { isComposing } from "@/ui/is-composing";
import { moveRow } from "@/ui/move-row";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import type { Part } from "./edit-place";

type Props = {
  parts: Part[];
  open: string;
  wrong: Set<string>; // parts with something to put right
  onOpen: (id: string) => void;
  onRemove: () => void;
  ref?: Ref<HTMLDivElement>;
};

// EditOutline is the form as a list of its parts: the arrows choose one, Enter goes
// to its fields, Delete takes it away.
export function EditOutline({ parts, open, wrong, onOpen, onRemove, ref }: Props) {
  const words = useWords().formEditor;
  const list = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => list.current as HTMLDivElement);
  const id = useId();
  const chosen = parts.findIndex((one) => one.id === open);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey || event.ctrlKey) return;
    const next = moveRow(event.key, chosen, parts.length, 8);
    const part = next === undefined ? undefined : parts[next];
    if (part) onOpen(part.id);
    else if (event.key === "Delete") onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={words.outline}
      aria-activedescendant={`${id}-${open}`}
      tabIndex={0}
      className={classes.outline}
      onKeyDown={onKeyDown}
    >
      {parts.map((part) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list
        <div
          key={part.id}
          id={`${id}-${part.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={part.id === open}
          className={classes[part.what]}
          onClick={() => onOpen(part.id)}
        >
          <Line part={part} />
          {wrong.has(part.id) && <span className={classes.wrong}>{words.wrongMark}</span>}
        </div>
      ))}
    </div>
  );
}

function Line({ part }: { part: Part }) {
  const words = useWords().formEditor;
  if (part.what === "form") return <span>{words.whole}</span>;
  if (part.what === "group") return <span>{words.groupOf(part.group.title)}</span>;
  const { number, question } = part;
  return (
    <>
      <span className={classes.number}>{number}.</span>
      <span>{words.questionOf(question.text)}</span>
      <span className={classes.code}>{question.code}</span>
    </>
  );
}

import { type KeyboardEvent, useEffect, useRef } from "react";
import { isComposing } from "@/ui/is-composing";
import { KeyButton } from "@/ui/key-button";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";
import { PaperFields } from "./paper-fields";
import type { PaperLine } from "./paper-line";

type Props = {
  lines: PaperLine[];
  sets: string;
  onAdd: () => void;
  onRemove: (key: string) => void;
  onAll: () => void;
};

// PapersPart is the checklist of the papers handed in: originals and copies by
// keyboard, line by line, and lines of one's own.
export function PapersPart({ lines, sets, onAdd, onRemove, onAll }: Props) {
  const words = useWords().intake;
  const table = useRef<HTMLTableElement>(null);
  const before = useRef(lines.length);

  useEffect(() => {
    // A line just added is there to be named.
    if (lines.length > before.current && lines.at(-1)?.own)
      table.current?.querySelector<HTMLElement>("tr:last-child input:not([type=hidden])")?.focus();
    before.current = lines.length;
  }, [lines]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target;
    if (isComposing(event) || !(target instanceof HTMLInputElement) || !target.dataset.count) return;
    if (event.key === " ") {
      target.value = "1";
      target.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const column = [
        ...(table.current?.querySelectorAll<HTMLInputElement>(`[data-count=${target.dataset.count}]`) ?? []),
      ];
      column[column.indexOf(target) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <>
      {lines.length > 0 ? (
        <table ref={table} className={classes.papers} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{words.paper.name}</th>
              <th scope="col">{words.paper.originals}</th>
              <th scope="col">{words.paper.copies}</th>
              <th aria-label={words.paper.remove} />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <PaperFields key={line.key} line={line} at={at} onRemove={() => onRemove(line.key)} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className={classes.soft}>{words.paper.empty}</p>
      )}
      <div className={classes.paperButtons}>
        <TextField name="sets" label={words.sets} initial={sets} inputMode="numeric" width={110} />
        <KeyButton variant="default" keys="Alt+A" onPress={onAll} disabled={lines.length === 0}>
          {words.paper.all}
        </KeyButton>
        <KeyButton variant="default" keys="Alt+T" onPress={onAdd}>
          {words.paper.add}
        </KeyButton>
        {lines.length > 0 && <span className={classes.soft}>{words.paper.hint}</span>}
      </div>
    </>
  );
}

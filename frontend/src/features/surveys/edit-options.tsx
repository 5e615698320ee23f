import { type KeyboardEvent, useRef } from "react";
import { isComposing } from "@/ui/is-composing";
import { useFieldError } from "@/ui/use-field-error";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { EditCell } from "./edit-cell";
import { type DraftOption, type DraftQuestion, isScored, newId } from "./edit-draft";

type Props = {
  question: DraftQuestion;
  path: string;
  onChange: (to: (question: DraftQuestion) => DraftQuestion) => void;
};

// EditOptions are the answers to choose from, a line each. Alt with the arrows moves
// the line that one is in; a scale has its five levels and nothing else.
export function EditOptions({ question, path, onChange }: Props) {
  const words = useWords().formEditor.options;
  const bad = useFieldError(`${path}options`);
  const table = useRef<HTMLTableElement>(null);
  const fixed = question.kind === "SCALE";
  const set = (change: (all: DraftOption[]) => DraftOption[]) =>
    onChange((now) => ({ ...now, options: change(now.options) }));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = (event.target as HTMLElement).closest("tr")?.dataset.option;
    if (isComposing(event) || !by || !row || fixed || !event.altKey) return;
    event.preventDefault();
    set((all) => movedBy(all, row, by));
  };
  return (
    <fieldset className={classes.lines}>
      <legend>{words.title}</legend>
      <table ref={table} className={classes.cells} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.label}</th>
            {isScored(question.kind) && <th scope="col">{words.score}</th>}
            {!fixed && <th aria-label={words.remove} />}
          </tr>
        </thead>
        <tbody>
          {question.options.map((one, at) => (
            <tr key={one.id} data-option={one.id}>
              <EditCell
                name={`${path}options.${at}.key`}
                label={words.keyOf(at + 1)}
                initial={one.key}
                short
                fixed={fixed}
              />
              <EditCell
                name={`${path}options.${at}.label`}
                label={words.labelOf(at + 1)}
                initial={one.label}
              />
              {isScored(question.kind) && (
                <EditCell
                  name={`${path}options.${at}.score`}
                  label={words.scoreOf(at + 1)}
                  initial={one.score}
                  short
                  fixed={fixed}
                />
              )}
              {!fixed && (
                <td>
                  <button
                    type="button"
                    className={classes.small}
                    aria-label={words.removeOf(one.label || String(at + 1))}
                    onClick={() => set((all) => all.filter((other) => other.id !== one.id))}
                  >
                    {words.remove}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {bad && <p className={classes.bad}>{bad}</p>}
      {!fixed && (
        <button
          type="button"
          className={classes.small}
          onClick={() => {
            set((all) => [...all, { id: newId(), key: nextKey(all), label: "", score: "" }]);
            setTimeout(() =>
              table.current?.querySelector<HTMLElement>("tbody tr:last-child td:nth-child(2) input")?.focus(),
            );
          }}
        >
          {words.add}
        </button>
      )}
      <p className={classes.soft}>{fixed ? words.scaleHint : words.hint}</p>
    </fieldset>
  );
}

// movedBy changes the places of a line and its neighbour; a key stays with its answer.
function movedBy(all: DraftOption[], id: string, by: number): DraftOption[] {
  const at = all.findIndex((one) => one.id === id);
  const [one, other] = [all[at], all[at + by]];
  if (!one || !other) return all;
  const out = [...all];
  out[at] = other;
  out[at + by] = one;
  return out;
}

function nextKey(all: DraftOption[]): string {
  const free = [..."1234567890"].filter((key) => !all.some((one) => one.key === key));
  return free[0] ?? "";
}

import { useDebouncedCallback } from "@mantine/hooks";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import type { ward } from "@/bridge/models";
import { isComposing } from "@/ui/is-composing";
import { moveRow } from "@/ui/move-row";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { useFound } from "./find-handovers";
import { FoundCase } from "./found-case";
import classes from "./handover.module.css";

type Props = { onOpen: (row: ward.CaseRow) => void; children?: ReactNode };

const quiet = 120; // ms without a key

// FindCase is one field that takes a scan, a number or a name. Enter opens the
// case when only one can be meant; the arrows choose among several.
export function FindCase({ onOpen, children }: Props) {
  const words = useWords().handover;
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<number>();
  const [hasty, setHasty] = useState(false); // Enter came before the answer
  const { rows, settled, error } = useFound(text);
  const search = useDebouncedCallback(setText, quiet);
  const active = chosen ?? 0;

  useEffect(() => {
    if (!hasty || !settled) return;
    setHasty(false);
    const meant = only(rows, text);
    if (meant) onOpen(meant);
    else if (rows.length > 0) setChosen(0);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    const moved = /^Arrow(Up|Down)$/.test(event.key)
      ? moveRow(event.key, chosen ?? -1, rows.length, 1)
      : undefined;
    const row = chosen === undefined ? undefined : rows[chosen];
    if (moved !== undefined) setChosen(moved);
    else if (event.key === "Enter" && row) onOpen(row);
    else if (event.key === "Enter") {
      search.flush();
      setHasty(event.currentTarget.value.trim() !== "");
    } else if (event.key === "Escape") {
      search.cancel();
      event.currentTarget.value = "";
      setText("");
      setHasty(false);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={classes.find} data-slip={children ? true : undefined}>
      <div className={classes.findLeft}>
        <label htmlFor="handover-find" className={classes.label}>
          {words.find}
        </label>
        <input
          id="handover-find"
          type="text"
          role="combobox"
          className={classes.field}
          aria-expanded={rows.length > 0}
          aria-controls="handover-found"
          aria-activedescendant={rows.length > 0 ? `found-${active}` : undefined}
          aria-describedby="handover-hint"
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the screen is this field
          autoFocus
          onChange={(event) => {
            setChosen(undefined);
            setHasty(false);
            search(event.target.value.trim());
          }}
          onKeyDown={onKeyDown}
        />
        <p id="handover-hint" className={classes.soft}>
          {words.findHint}
        </p>
        <RefusalLine error={error} />
        <div id="handover-found" role="listbox" aria-label={words.found} className={classes.found}>
          {rows.map((row, at) => (
            <FoundCase
              key={row.id}
              id={`found-${at}`}
              row={row}
              chosen={at === active}
              onOpen={() => onOpen(row)}
            />
          ))}
        </div>
        <p role="status" className={classes.soft}>
          {text === "" ? (children ? words.next : words.begin) : !settled ? words.searching : ""}
          {settled && rows.length === 0 && words.nothing}
        </p>
      </div>
      {children}
    </div>
  );
}

// only gives the one case that can be meant: the only one found, or the one
// whose very number was typed.
function only(rows: ward.CaseRow[], text: string): ward.CaseRow | undefined {
  if (rows.length === 1) return rows[0];
  const typed = text.toUpperCase();
  return rows.find((row) => row.code.toUpperCase() === typed || row.officialCode.toUpperCase() === typed);
}

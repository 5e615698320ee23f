import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import type { app } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { isComposing } from "@/ui/is-composing";
import { RefusalLine } from "@/ui/refusal-line";
import { useShortcut } from "@/ui/use-shortcut";
import { fold } from "@/words/fold";
import { useWords } from "@/words/use-words";
import { useProcedures } from "./load-procedures";
import { procedureColumns } from "./procedure-columns";
import { ProcedureDetails } from "./procedure-details";
import classes from "./settings.module.css";

const none: app.ProcedureLine[] = [];
const idOf = ({ procedure }: app.ProcedureLine) => `${procedure.code} ${procedure.validFrom}`;

// RulebookPart is the procedures that the program knows, with what has been
// checked about them and what has not.
export function RulebookPart() {
  const { settings } = useWords();
  const words = settings.rulebook;
  const { data = none, error, isPending } = useProcedures();
  const [text, setText] = useState("");
  const [wanted] = useDebouncedValue(fold(text.trim()), 80);
  const [open, setOpen] = useState<app.ProcedureLine>();
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => data.filter((line) => fits(line, wanted)), [data, wanted]);
  const columns = useMemo(() => procedureColumns(settings, Boolean(open)), [settings, open]);
  const toText = () => input.current?.focus();
  useShortcut("/", toText);
  useShortcut("Ctrl+F", toText);
  const close = () => {
    setOpen(undefined);
    table.current?.focus();
  };
  const doubtful = rows.filter((line) => !line.procedure.verified).length;
  return (
    <>
      <RefusalLine error={error} />
      <div className={classes.find}>
        <label htmlFor="rulebook-find">{words.find}</label>
        <input
          id="rulebook-find"
          ref={input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.findHint}
          aria-keyshortcuts="/ Control+F"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (isComposing(event) || !/^(ArrowDown|Enter)$/.test(event.key)) return;
            event.preventDefault();
            table.current?.focus();
          }}
        />
        <output>{!isPending && words.count(rows.length, doubtful)}</output>
      </div>
      <div className={classes.split} data-open={open ? true : undefined}>
        <DataTable
          key={wanted}
          ref={table}
          label={words.list}
          columns={columns}
          rows={rows}
          rowId={idOf}
          onOpen={setOpen}
          empty={isPending ? "" : words.nothing}
        />
        {open && <ProcedureDetails line={open} onClose={close} />}
      </div>
    </>
  );
}

function fits({ procedure }: app.ProcedureLine, wanted: string): boolean {
  const key = fold(`${procedure.code} ${procedure.name} ${procedure.field}`);
  return wanted.split(/\s+/).every((word) => key.includes(word));
}

import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import type { app } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { isComposing } from "@/ui/is-composing";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useShortcut } from "@/ui/use-shortcut";
import { fold } from "@/words/fold";
import { useWords } from "@/words/use-words";
import { EndForm } from "./end-form";
import { ListButtons } from "./list-buttons";
import { useProcedures } from "./load-procedures";
import { procedureColumns } from "./procedure-columns";
import { ProcedureDetails } from "./procedure-details";
import { ProcedureForm } from "./procedure-form";
import classes from "./settings.module.css";
import { useRuns } from "./use-runs";

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
  const [chosen, setChosen] = useState<app.ProcedureLine>();
  const [form, setForm] = useState<"add" | "version" | "end">();
  const runs = useRuns();
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => data.filter((line) => fits(line, wanted)), [data, wanted]);
  const beside = form ? "form" : chosen && "details";
  const columns = useMemo(() => procedureColumns(settings, beside), [settings, beside]);
  const toText = () => input.current?.focus();
  useShortcut("/", toText);
  useShortcut("Ctrl+F", toText);
  const open = (line?: app.ProcedureLine) => {
    setForm(undefined);
    setChosen(line);
  };
  const close = () => {
    open();
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
      {runs && (
        <div className={classes.bar}>
          <KeyButton size="xs" keys="Alt+T" disabled={Boolean(form)} onPress={() => setForm("add")}>
            {words.add}
          </KeyButton>
          <ListButtons kind="procedures" name={settings.parts.rulebook} />
        </div>
      )}
      <div className={classes.split} data-open={beside}>
        <DataTable
          key={wanted}
          ref={table}
          label={words.list}
          columns={columns}
          rows={rows}
          rowId={idOf}
          onOpen={form ? undefined : open}
          empty={isPending ? "" : words.nothing}
        />
        {chosen && !form && (
          <ProcedureDetails
            line={chosen}
            onClose={close}
            onVersion={runs ? () => setForm("version") : undefined}
            onEnd={runs ? () => setForm("end") : undefined}
          />
        )}
        {form === "add" && <ProcedureForm known={data} onClose={close} />}
        {chosen && form === "version" && <ProcedureForm of={chosen.procedure} known={data} onClose={close} />}
        {chosen && form === "end" && <EndForm of={chosen.procedure} onClose={close} />}
      </div>
    </>
  );
}

function fits({ procedure }: app.ProcedureLine, wanted: string): boolean {
  const key = fold(`${procedure.code} ${procedure.name} ${procedure.field}`);
  return wanted.split(/\s+/).every((word) => key.includes(word));
}

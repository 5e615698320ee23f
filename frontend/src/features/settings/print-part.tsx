import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { bridge } from "@/bridge/bridge";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { say } from "@/ui/status-line";
import { useAct } from "@/ui/use-act";
import { useWords } from "@/words/use-words";
import { usePrinters, usePrintSettings } from "./load-printers";
import { printColumns } from "./print-columns";
import { PrintForm } from "./print-form";
import { PrintersHere } from "./printers-here";
import classes from "./settings.module.css";

type Open = "one" | "all";

// PrintPart is where each kind of paper is printed on this computer, chosen once.
export function PrintPart() {
  const words = useWords().print;
  const s = words.settings;
  const client = useQueryClient();
  const { data: printers, error: silent } = usePrinters();
  const { data: settings, error } = usePrintSettings();
  const [row, setRow] = useState(0);
  const [open, setOpen] = useState<Open>();
  const chosen = settings?.[row];
  const columns = useMemo(() => printColumns(printers ?? [], words, Boolean(open)), [printers, words, open]);
  const [told, setTold] = useState(""); // why nothing comes out of the printer
  const test = useAct(
    () => bridge.papers.TryPrinter(chosen?.kind ?? ""),
    ({ sent, sentence }) => {
      say(sentence);
      setTold(sent ? "" : sentence);
      void client.invalidateQueries({ queryKey: ["printing", "status"] });
    },
  );
  const close = () => setOpen(undefined);
  const show = (what: Open) => {
    setTold("");
    setOpen(what);
  };
  if (!settings) return <RefusalLine error={error} />;
  return (
    <>
      <div className={classes.bar}>
        <KeyButton size="xs" keys="Alt+T" disabled={Boolean(open)} onPress={() => show("one")}>
          {s.change}
        </KeyButton>
        <KeyButton
          size="xs"
          variant="default"
          keys="Alt+C"
          disabled={Boolean(open)}
          onPress={() => show("all")}
        >
          {s.changeAll}
        </KeyButton>
        <KeyButton
          size="xs"
          variant="default"
          keys="Ctrl+P"
          loading={test.running}
          onPress={() => test.run(undefined)}
        >
          {s.try}
        </KeyButton>
        <KeyButton
          size="xs"
          variant="default"
          keys="Alt+L"
          onPress={() => {
            setTold("");
            void client.invalidateQueries({ queryKey: ["printing"] });
          }}
        >
          {s.look}
        </KeyButton>
      </div>
      <RefusalLine error={test.refusal} />
      <p role="status">{told}</p>
      <div className={classes.split} data-open={open}>
        <div className={classes.column}>
          <PrintersHere printers={printers} settings={settings} silent={Boolean(silent)} />
          <div className={classes.list} inert={Boolean(open)}>
            <DataTable
              label={s.list}
              columns={columns}
              rows={settings}
              rowId={({ kind }) => kind}
              row={row}
              onRow={setRow}
              onOpen={() => show("one")}
            />
          </div>
        </div>
        {open && (
          <PrintForm
            key={open === "one" ? chosen?.kind : ""}
            setting={open === "one" ? chosen : undefined}
            printers={printers ?? []}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}

import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import buttons from "@/ui/form-buttons.module.css";
import { KeyButton } from "@/ui/key-button";
import { mostMegabytes, readFile } from "@/ui/read-file";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { hasNews } from "./has-news";
import { ImportReport } from "./import-report";
import type { ListKind } from "./list-buttons";
import classes from "./settings.module.css";

type Props = { kind: ListKind; name: string; onClose: () => void };

// ImportDialog takes a list in from a spreadsheet: it first says what would change
// and what is wrong, then takes it in.
export function ImportDialog({ kind, name, onClose }: Props) {
  const { settings, common } = useWords();
  const words = settings.exchange;
  const saved = useSaved();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const [file, setFile] = useState({ base64: "", name: "" });
  const [failed, setFailed] = useState<AppError>();
  const call = (base64: string, dryRun: boolean, skipBad: boolean) =>
    bridge.catalogue.Import({ kind, base64, dryRun, skipBad });
  const [sheet, setSheet] = useState<app.ImportSheet>();
  const attempt = useAct((base64: string) => call(base64, true, true), setSheet);
  const take = useAct(
    (skipBad: boolean) => call(file.base64, false, skipBad),
    () => {
      saved(words.done(file.name));
      onClose();
    },
  );
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (!chosen) return;
    event.target.value = ""; // the same file again, after it was put right
    attempt.clear();
    setSheet(undefined);
    setFailed(undefined);
    const base64 = await readFile(chosen).catch(() => null);
    if (base64) {
      setFile({ base64, name: chosen.name });
      attempt.run(base64);
    } else
      setFailed(new AppError({ sentence: base64 === null ? words.notRead : words.tooLarge(mostMegabytes) }));
  };
  const skipped = sheet?.report.skipped ?? 0;
  return (
    <Dialog title={`${words.title}: ${name}`} onClose={onClose} wide>
      <RefusalLine error={failed ?? attempt.refusal ?? take.refusal} />
      <div className={classes.pick}>
        <input ref={input} type="file" accept=".xlsx,.csv" aria-label={words.pick} hidden onChange={choose} />
        <KeyButton ref={button} variant="default" keys="Alt+C" onPress={() => input.current?.click()}>
          {words.pick}
        </KeyButton>
        <strong>{file.name}</strong>
      </div>
      {!file.name && <p className={classes.soft}>{kind === "sheets" ? words.sheetsHint : words.pickHint}</p>}
      {attempt.running && <p role="status">{words.reading}</p>}
      {sheet && <ImportReport sheet={sheet} kind={kind} />}
      <div className={buttons.buttons}>
        <KeyButton
          keys="Ctrl+Enter"
          disabled={!sheet || !hasNews(sheet.report)}
          loading={take.running}
          onPress={() => take.run(skipped > 0)}
        >
          {skipped > 0 ? words.applyGood(skipped) : words.apply}
        </KeyButton>
        <KeyButton variant="default" keys="Escape" onPress={onClose}>
          {common.close}
        </KeyButton>
      </div>
    </Dialog>
  );
}

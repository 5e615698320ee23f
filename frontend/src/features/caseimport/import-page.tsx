import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useShortcut } from "@/ui/use-shortcut";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./case-import.module.css";
import { ImportCounts } from "./import-counts";
import { ImportTables } from "./import-tables";
import { MappingForm } from "./mapping-form";
import { readMapping } from "./read-mapping";
import { TakenFiles } from "./taken-files";
import { useFile } from "./use-file";

// ImportPage takes the online cases of another system in: choose a file, look at
// how it was understood, put the columns right, take it in.
export default function ImportPage() {
  const words = useWords().caseImport;
  const [, go] = useLocation();
  const saved = useSaved();
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [sheet, setSheet] = useState<app.CaseFileSheet>();
  const [nth, setNth] = useState(0); // how often the file was read
  const attempt = useAct(
    (of: app.CaseFileInput) => bridge.caseImports.Read(of),
    (read) => {
      setSheet(read);
      setNth(nth + 1);
    },
  );
  const { file, failed, choose, forget } = useFile((next) => {
    setSheet(undefined);
    attempt.clear();
    const { base64, input: asked } = ask(next, true);
    attempt.run({ base64, input: { ...asked, asOf: "" } }); // that was of the file before
  });
  const ask = (of: { name: string; base64: string }, dryRun: boolean): app.CaseFileInput => ({
    base64: of.base64,
    input: { ...readMapping(form.current, sheet?.report), file: of.name, dryRun, skipBad: true },
  });
  const take = useAct(
    (of: app.CaseFileInput) => bridge.caseImports.Read(of),
    () => {
      saved(words.done(file.name));
      setSheet(undefined);
      forget();
    },
  );
  const { data: progress } = useQuery({
    queryKey: ["case-import-progress"],
    queryFn: () => bridge.caseImports.Progress(),
    enabled: take.running || attempt.running,
    refetchInterval: 400,
  });
  useShortcut("Escape", () => go("/cases"), !take.running);
  const report = sheet?.report;
  const bad = report?.skipped ?? 0;
  const [changed, setChanged] = useState(false); // since the file was read
  const again = () => {
    setChanged(false);
    if (file.base64) attempt.run(ask(file, true));
  };
  const may = Boolean(report && report.added + report.moved > 0 && !changed && !attempt.running);
  const takeIt = () => {
    if (may) take.run(ask(file, false));
  };
  const actions = (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        aria-label={words.pick}
        hidden
        onChange={(event) => void choose(event)}
      />
      <KeyButton
        size="xs"
        variant={report ? "default" : "filled"}
        keys="Alt+C"
        onPress={() => input.current?.click()}
      >
        {words.pick}
      </KeyButton>
      {report && (
        <KeyButton size="xs" keys="Ctrl+Enter" disabled={!may} loading={take.running} onPress={takeIt}>
          {bad > 0 ? words.takeGood(formatNumber(bad)) : words.take}
        </KeyButton>
      )}
    </>
  );
  return (
    <Page title={words.title} fill actions={actions} focusTitle>
      <RefusalLine error={failed ?? take.refusal ?? (sheet ? undefined : attempt.refusal)} />
      {!report && <p className={classes.soft}>{words.hint}</p>}
      {(attempt.running || take.running) && (
        <p role="status">
          {take.running && progress && progress.of > 0
            ? words.writing(formatNumber(progress.done), formatNumber(progress.of))
            : words.reading}
        </p>
      )}
      {sheet && report ? (
        <>
          <ImportCounts report={report} />
          <div className={classes.columns}>
            <MappingForm
              key={nth}
              ref={form}
              report={report}
              onChange={() => setChanged(true)}
              onAgain={again}
              onSave={changed ? again : takeIt}
              refusal={attempt.refusal}
            />
            <ImportTables sheet={sheet} />
          </div>
        </>
      ) : (
        <TakenFiles />
      )}
    </Page>
  );
}

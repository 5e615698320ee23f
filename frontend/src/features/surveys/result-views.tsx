import { useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { ResultFigures } from "./result-figures";
import { useFindings, useRemarks } from "./result-load";
import { ResultRemarks } from "./result-remarks";

type Props = { asked: office.ResultsInput; period: string };
type View = "figures" | "paper" | "remarks";

// ResultViews is the figures of some months, the paper of them, and what citizens
// wrote; and what can be taken out of here.
export function ResultViews({ asked, period }: Props) {
  const { results: words, common } = useWords();
  const [view, setView] = useState<View>("figures");
  const [by, setBy] = useState("place");
  const { data: findings, error } = useFindings(asked, by);
  const { data: remarks } = useRemarks(asked);
  const back = (
    <KeyButton size="xs" variant="default" keys="Escape" onPress={() => setView("figures")}>
      {words.figures}
    </KeyButton>
  );
  const { from, to, questionnaire, version } = asked;
  return (
    <>
      {view === "figures" && (
        <div className={classes.acts}>
          <KeyButton size="xs" keys="B" onPress={() => setView("paper")}>
            {words.paper}
          </KeyButton>
          <KeyButton size="xs" variant="default" keys="Y" onPress={() => setView("remarks")}>
            {words.remarks(remarks?.length ?? 0)}
          </KeyButton>
          <Exports asked={asked} />
        </div>
      )}
      <RefusalLine error={error} />
      {!findings && !error && <p>{common.loading}</p>}
      {findings && view === "figures" && (
        <ResultFigures asked={asked} findings={findings} by={by} onBy={setBy} />
      )}
      {view === "paper" && (
        <PaperPanel
          paper={{
            kind: "survey-summary",
            caseId: "",
            month: [from, to, questionnaire, version, by].join("~"),
            layout: "",
          }}
          label={words.paperOf(period)}
        >
          {back}
        </PaperPanel>
      )}
      {view === "remarks" && remarks && <ResultRemarks remarks={remarks}>{back}</ResultRemarks>}
    </>
  );
}

// Exports keep the forms behind the figures, and what their codes mean.
function Exports({ asked }: { asked: office.ResultsInput }) {
  const words = useWords().results;
  const [, go] = useLocation();
  const runs = useMe().officer.role === "ADMINISTRATOR";
  const keep = useKeep();
  const sheets = useAct((format: string) => bridge.surveyResults.ExportSheets(asked, format), keep);
  const codebook = useAct(() => bridge.surveyResults.ExportCodebook(asked, "xlsx"), keep);
  const one = { size: "xs", variant: "default" } as const;
  return (
    <>
      <KeyButton {...one} keys="Ctrl+E" loading={sheets.running} onPress={() => sheets.run("xlsx")}>
        {words.sheets}
      </KeyButton>
      <KeyButton {...one} keys="Alt+E" loading={sheets.running} onPress={() => sheets.run("csv")}>
        {words.sheetsCsv}
      </KeyButton>
      <KeyButton {...one} keys="Alt+M" loading={codebook.running} onPress={() => codebook.run(undefined)}>
        {words.codebook}
      </KeyButton>
      {runs && (
        <KeyButton {...one} keys="Alt+I" onPress={() => go("/settings/office")}>
          {words.import}
        </KeyButton>
      )}
      <RefusalLine error={sheets.refusal ?? codebook.refusal} />
    </>
  );
}

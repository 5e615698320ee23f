import { useState } from "react";
import { Redirect, useLocation, useParams } from "wouter";
import type { app, ward } from "@/bridge/models";
import { useChosen } from "@/ui/chosen-rows";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { rememberedRow } from "@/ui/remembered-row";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./batch.module.css";
import { type BatchAct, batchActs } from "./batch-acts";
import { BatchDone } from "./batch-done";
import { BatchForm } from "./batch-form";
import { BatchLines } from "./batch-lines";
import { chosenCases } from "./chosen-cases";
import { useBatch } from "./use-batch";

// BatchPage does one act to the chosen cases. An address without chosen cases
// leads to the list, where they are chosen.
export default function BatchPage() {
  const asked = useParams<{ act: string }>().act;
  const chosen = useChosen(chosenCases, useMe().officer.id);
  const [rows] = useState(() => [...chosen.values()]); // they are not chosen any more once it is done
  const act = batchActs.find((one) => one.name === asked)?.name;
  if (!act || rows.length === 0) return <Redirect to="/cases" replace />;
  return <Opened key={act} act={act} rows={rows} />;
}

function Opened({ act, rows }: { act: BatchAct; rows: ward.CaseRow[] }) {
  const words = useWords().batch;
  const [, go] = useLocation();
  const batch = useBatch(act);
  const [paper, setPaper] = useState(false);
  const back = () => go(rememberedRow.path() || "/cases"); // the list as it was left
  const title = words.titles[act](formatNumber(rows.length));
  const over = batch.step === "done" || batch.step === "undone";
  const titles = {
    fill: { good: words.will, bad: words.refused },
    seen: { good: words.will, bad: words.refused },
    done: { good: words.did, bad: words.refused },
    undone: { good: words.undone, bad: words.notUndone },
  };
  const lines = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <BatchLines
        act={act}
        rows={rows}
        lines={batch.lines}
        titles={titles[batch.step]}
        typing={batch.step === "seen"}
        back={batch.step === "undone"}
      />
    </section>
  );
  const shown = paper && batch.step === "done";
  return (
    <Page title={title} fill focusTitle>
      {over ? (
        <div className={classes.columns} data-paper={shown || undefined}>
          <div className={classes.over}>
            <BatchDone act={act} batch={batch} paper={paper} onPaper={() => setPaper(true)} onBack={back} />
            {shown && lines}
          </div>
          {shown ? <PaperPanel paper={slipsOf(act, batch.good)} label={title} /> : lines}
        </div>
      ) : (
        <BatchForm act={act} title={title} rows={rows} batch={batch} onBack={back}>
          {lines}
        </BatchForm>
      )}
    </Page>
  );
}

const slipsOf = (act: BatchAct, lines: app.BatchLine[]): app.PaperRef => ({
  kind: batchActs.find((one) => one.name === act)?.slip ?? "",
  caseId: "",
  caseIds: lines.map((line) => line.caseId),
  month: "",
  layout: "",
});

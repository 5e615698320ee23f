import { useState } from "react";
import { Redirect, useLocation, useParams } from "wouter";
import type { ward } from "@/bridge/models";
import { BatchScreen } from "@/ui/batch-screen";
import { batchTitles } from "@/ui/batch-words";
import { useChosen } from "@/ui/chosen-rows";
import { rememberedRow } from "@/ui/remembered-row";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { type BatchAct, batchActs, batchDraft } from "./batch-acts";
import { BatchFields } from "./batch-fields";
import { BatchLines } from "./batch-lines";
import { chosenCases } from "./chosen-cases";
import { readBatch } from "./read-batch";
import { useCaseBatch } from "./use-batch";

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
  const batch = useCaseBatch(act);
  const slip = batchActs.find((one) => one.name === act)?.slip ?? "";
  const caseIds = batch.good.map((line) => line.caseId);
  return (
    <BatchScreen
      words={words}
      draft={batchDraft(act)}
      title={words.titles[act](formatNumber(rows.length))}
      save={words.save}
      batch={batch}
      read={(values) =>
        readBatch(
          act,
          rows.map((row) => row.id),
          values,
        )
      }
      atOnce={act === "finish"}
      fields={<BatchFields act={act} />}
      lines={
        <BatchLines
          act={act}
          rows={rows}
          lines={batch.lines}
          titles={batchTitles(words)[batch.step]}
          typing={batch.step === "seen"}
          back={batch.step === "undone"}
        />
      }
      done={words.done[act]}
      slips={
        slip
          ? {
              name: (count) => (slip === "transfer" ? words.slips.transfer : words.slips[slip](count)),
              paper: { kind: slip, caseId: "", caseIds, month: "", layout: "" },
            }
          : undefined
      }
      onBack={() => go(rememberedRow.path() || "/cases")} // the list as it was left
    />
  );
}

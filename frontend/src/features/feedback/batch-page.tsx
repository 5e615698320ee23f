import { useState } from "react";
import { Redirect, useLocation, useParams } from "wouter";
import type { office, ward } from "@/bridge/models";
import { readNumbers } from "@/ui/batch-numbers";
import { BatchScreen } from "@/ui/batch-screen";
import { batchTitles } from "@/ui/batch-words";
import { useChosen } from "@/ui/chosen-rows";
import { rememberedRow } from "@/ui/remembered-row";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { actsOf, type BatchAct, batchActs, batchDraft } from "./batch-acts";
import { BatchFields } from "./batch-fields";
import { BatchLines, first } from "./batch-lines";
import { chosenFeedback } from "./chosen-feedback";
import { useFeedbackBatch } from "./use-feedback-batch";

// BatchPage does one act to the chosen opinions. An address without chosen opinions
// leads to the list, where they are chosen.
export default function BatchPage() {
  const asked = useParams<{ act: string }>().act;
  const { id, role } = useMe().officer;
  const chosen = useChosen(chosenFeedback, id);
  const [rows] = useState(() => [...chosen.values()]); // they are not chosen any more once it is done
  const act = actsOf(role).find((one) => one.name === asked)?.name;
  if (!act || rows.length === 0) return <Redirect to="/feedback" replace />;
  return <Opened key={act} act={act} rows={rows} />;
}

function Opened({ act, rows }: { act: BatchAct; rows: ward.FeedbackRow[] }) {
  const words = useWords().feedback.batch;
  const [, go] = useLocation();
  const batch = useFeedbackBatch(act);
  const head = first(rows);
  const kind = batchActs.find((one) => one.name === act)?.paper ?? "";
  const last = rememberedRow.path();
  return (
    <BatchScreen
      words={words}
      draft={batchDraft(act)}
      title={words.titles[act](formatNumber(rows.length))}
      save={act === "replies" ? words.showLetters : words.save}
      batch={batch}
      read={(values) => readBatch(act, rows, values)}
      atOnce={act === "group" || act === "publish" || act === "close" || act === "replies"}
      fields={<BatchFields act={act} first={head.code} />}
      lines={
        <BatchLines
          act={act}
          rows={rows}
          lines={batch.lines}
          titles={
            act === "replies" ? { good: words.letters, bad: words.noLetter } : batchTitles(words)[batch.step]
          }
          typing={batch.step === "seen"}
          back={batch.step === "undone"}
        />
      }
      done={words.done[act]}
      slips={
        kind
          ? {
              name: kind === "feedback-forward" ? words.slips : words.letterSlips,
              paper: { kind, caseId: "", caseIds: batch.good.map(({ id }) => id), month: "", layout: "" },
              atOnce: act === "replies",
            }
          : undefined
      }
      onBack={() => go(last.startsWith("/feedback") ? last : "/feedback")} // as it was left
    />
  );
}

// readBatch makes what the program wants out of the form of a batch. The opinion that
// the others are grouped under is none of them.
function readBatch(
  act: BatchAct,
  rows: ward.FeedbackRow[],
  values: Record<string, string>,
): office.FeedbackBatchInput {
  const text = (name: string) => (values[name] ?? "").trim();
  const head = act === "group" ? first(rows).id : "";
  return {
    act,
    ids: rows.map(({ id }) => id).filter((id) => id !== head),
    to: head || text("to"),
    note: text("note"),
    reason: text("reason"),
    number: text("number"),
    way: values.way ?? "",
    numbers: readNumbers(values),
    preview: true,
  };
}

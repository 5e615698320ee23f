import { bridge } from "@/bridge/bridge";
import type { app, office } from "@/bridge/models";
import { useBatch } from "@/ui/use-batch";
import { useWords } from "@/words/use-words";
import { type BatchAct, batchDraft } from "./batch-acts";
import { chosenCases } from "./chosen-cases";

// useCaseBatch is one act for the chosen cases.
export function useCaseBatch(act: BatchAct) {
  const words = useWords().batch;
  return useBatch<app.BatchLine, office.BatchInput>({
    draft: batchDraft(act),
    call: bridge.turns.Batch,
    only: (input, good) => ({
      ...input,
      caseIds: good.map((line) => line.caseId),
      after: Object.fromEntries(good.map((line) => [line.caseId, line.seen])),
      preview: false,
    }),
    takeBack: (good) => bridge.turns.UndoBatch(good.map(({ caseId, event }) => ({ caseId, event }))),
    done: words.done[act],
    undone: words.undoDone,
    onDone: chosenCases.clear,
  });
}

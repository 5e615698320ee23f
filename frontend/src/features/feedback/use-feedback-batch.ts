import { bridge } from "@/bridge/bridge";
import type { app, office } from "@/bridge/models";
import { useBatch } from "@/ui/use-batch";
import { useWords } from "@/words/use-words";
import { type BatchAct, batchDraft } from "./batch-acts";
import { chosenFeedback } from "./chosen-feedback";

// useFeedbackBatch is one act for the chosen opinions.
export function useFeedbackBatch(act: BatchAct) {
  const words = useWords().feedback.batch;
  return useBatch<app.FeedbackLine, office.FeedbackBatchInput>({
    draft: batchDraft(act),
    call: bridge.feedback.Batch,
    only: (input, good) => ({
      ...input,
      ids: good.map((line) => line.id),
      after: Object.fromEntries(good.map((line) => [line.id, line.seen])),
      preview: false,
    }),
    takeBack: (good) => bridge.feedback.UndoBatch(good.map(({ id, event }) => ({ id, event }))),
    done: words.done[act],
    undone: words.undoDone,
    // Whose letters were printed are still ticked: they are sent next.
    onDone: act === "replies" ? () => {} : chosenFeedback.clear,
  });
}

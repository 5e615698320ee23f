import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { app, office } from "@/bridge/models";
import { draftPlace } from "@/ui/draft-place";
import { unkeptDrafts } from "@/ui/unkept-drafts";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { type BatchAct, batchDraft } from "./batch-acts";
import { chosenCases } from "./chosen-cases";

type Step = "fill" | "seen" | "done" | "undone";

// useBatch leads a batch through its steps: filled in, looked at, done, and taken
// back as a whole.
export function useBatch(act: BatchAct) {
  const words = useWords().batch;
  const saved = useSaved();
  const [step, setStep] = useState<Step>("fill");
  const [lines, setLines] = useState<app.BatchLine[]>();
  const show = (next: Step, all: app.BatchLine[]) => {
    setStep(next);
    setLines(all);
  };
  const look = useAct(bridge.turns.Batch, (all) => show("seen", all));
  const place = draftPlace(useMe().officer.id, batchDraft(act));
  const run = useAct(bridge.turns.Batch, (did) => {
    void unkeptDrafts.drop(place);
    const refused = refusedOf(lines);
    show("done", [...refused, ...did]);
    chosenCases.clear();
    saved(words.done[act](formatNumber(did.length - refusedOf(did).length)));
  });
  const undo = useAct(bridge.turns.UndoBatch, (all) => {
    show("undone", all);
    saved(words.undoDone(formatNumber(all.length - refusedOf(all).length)));
  });
  const good = lines?.filter((line) => !line.sentence) ?? [];
  return {
    step,
    lines,
    good,
    look: look.run,
    // Only what the preview let through, and only as the preview knew it.
    run: (input: office.BatchInput) =>
      run.run({
        ...input,
        caseIds: good.map((line) => line.caseId),
        after: Object.fromEntries(good.map((line) => [line.caseId, line.seen])),
        preview: false,
      }),
    undo: () => undo.run(good.map(({ caseId, event }) => ({ caseId, event }))),
    // What was looked at is not what would be done any more.
    change: () => {
      if (step !== "seen") return;
      setStep("fill");
      setLines(undefined);
    },
    running: look.running || run.running || undo.running,
    refusal: run.refusal ?? look.refusal,
    undoRefusal: undo.refusal,
  };
}

const refusedOf = (lines?: app.BatchLine[]) => lines?.filter((line) => line.sentence) ?? [];

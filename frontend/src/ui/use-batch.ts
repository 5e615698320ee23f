import { useState } from "react";
import { formatNumber } from "@/words/formats";
import { draftPlace } from "./draft-place";
import { unkeptDrafts } from "./unkept-drafts";
import { useAct } from "./use-act";
import { useMe } from "./use-me";
import { useSaved } from "./use-saved";

type Step = "fill" | "seen" | "done" | "undone";

// A line says what became, or would become, of one thing; sentence is why it was
// refused, "" when it was not.
type Told = { sentence: string; event: string };

type Options<Line extends Told, In> = {
  draft: string; // of what is typed
  call: (input: In) => Promise<Line[]>;
  only: (input: In, good: Line[]) => In; // what the preview let through, as the preview knew it
  takeBack: (done: Line[]) => Promise<Line[]>;
  done: (count: string) => string;
  undone: (count: string) => string;
  onDone: () => void;
};

// Batch is one act for several things, on its way.
export type Batch<Line extends Told, In> = ReturnType<typeof useBatch<Line, In>>;

// useBatch leads a batch through its steps: filled in, looked at, done, and taken
// back as a whole.
export function useBatch<Line extends Told, In>(options: Options<Line, In>) {
  const saved = useSaved();
  const [step, setStep] = useState<Step>("fill");
  const [lines, setLines] = useState<Line[]>();
  const show = (next: Step, all: Line[]) => {
    setStep(next);
    setLines(all);
  };
  const look = useAct(options.call, (all) => show("seen", all));
  const place = draftPlace(useMe().officer.id, options.draft);
  const run = useAct(options.call, (did) => {
    void unkeptDrafts.drop(place);
    show("done", [...refusedOf(lines), ...did]);
    options.onDone();
    saved(options.done(formatNumber(did.length - refusedOf(did).length)));
  });
  const undo = useAct(options.takeBack, (all) => {
    show("undone", all);
    saved(options.undone(formatNumber(all.length - refusedOf(all).length)));
  });
  const good = lines?.filter((line) => !line.sentence) ?? [];
  return {
    step,
    lines,
    good,
    look: look.run,
    run: (input: In) => run.run(options.only(input, good)),
    undo: () => undo.run(good),
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

const refusedOf = <Line extends Told>(lines?: Line[]) => lines?.filter((line) => line.sentence) ?? [];

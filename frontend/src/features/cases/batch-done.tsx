import { useEffect, useRef, useState } from "react";
import { Confirm } from "@/ui/confirm";
import { Fields } from "@/ui/fields";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./batch.module.css";
import { type BatchAct, batchActs } from "./batch-acts";
import type { useBatch } from "./use-batch";

type Props = {
  act: BatchAct;
  batch: ReturnType<typeof useBatch>;
  paper: boolean; // the slips are shown
  onPaper: () => void;
  onBack: () => void;
};

// BatchDone says what was done, offers the slips in one go, and takes the batch
// back as a whole.
export function BatchDone({ act, batch, paper, onPaper, onBack }: Props) {
  const words = useWords().batch;
  const [asking, setAsking] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  const done = batch.step === "done";
  const count = formatNumber(batch.good.length);
  const slip = batchActs.find((one) => one.name === act)?.slip ?? "";
  const named = slip === "transfer" ? words.slips.transfer : slip && words.slips[slip](count);
  return (
    <div className={classes.left}>
      <Fields>
        <p ref={told} tabIndex={-1} className={classes.told}>
          {done ? words.done[act](count) : words.undoDone(count)}
        </p>
        <RefusalLine error={batch.undoRefusal} />
        <div className={classes.buttons}>
          {done && slip && !paper && batch.good.length > 0 && (
            <KeyButton keys="Ctrl+P" onPress={onPaper}>
              {words.printSlips(named)}
            </KeyButton>
          )}
          {done && batch.good.length > 0 && (
            <KeyButton
              variant="default"
              keys="Ctrl+Z"
              loading={batch.running}
              onPress={() => setAsking(true)}
            >
              {words.undo}
            </KeyButton>
          )}
          <KeyButton variant="default" keys="Escape" onPress={onBack}>
            {words.back}
          </KeyButton>
        </div>
        {done && <p className={classes.soft}>{words.undoWithin}</p>}
      </Fields>
      {asking && (
        <Confirm
          title={words.undoTitle}
          sentence={words.undoHint(count)}
          yes={words.undo}
          onYes={() => {
            setAsking(false);
            batch.undo();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

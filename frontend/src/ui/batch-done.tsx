import { useEffect, useRef, useState } from "react";
import { formatNumber } from "@/words/formats";
import classes from "./batch.module.css";
import type { BatchWords } from "./batch-words";
import { Confirm } from "./confirm";
import { Fields } from "./fields";
import { KeyButton } from "./key-button";
import { RefusalLine } from "./refusal-line";

type Props = {
  words: BatchWords;
  told: string; // what was done
  slips?: string; // what can be printed of it, "" for nothing
  batch: {
    step: string;
    good: { event: string }[];
    running: boolean;
    undoRefusal: Error | null;
    undo: () => void;
  };
  paper: boolean; // the slips are shown
  onPaper: () => void;
  onBack: () => void;
};

// BatchDone says what was done, offers the slips in one go, and takes the batch
// back as a whole.
export function BatchDone({ words, told: sentence, slips, batch, paper, onPaper, onBack }: Props) {
  const [asking, setAsking] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  const done = batch.step === "done";
  const moved = done && batch.good.some((line) => line.event);
  const count = formatNumber(batch.good.length);
  return (
    <div className={classes.left}>
      <Fields>
        <p ref={told} tabIndex={-1} className={classes.told}>
          {done ? sentence : words.undoDone(count)}
        </p>
        <RefusalLine error={batch.undoRefusal} />
        <div className={classes.buttons}>
          {done && slips && !paper && batch.good.length > 0 && (
            <KeyButton keys="Ctrl+P" onPress={onPaper}>
              {words.printSlips(slips)}
            </KeyButton>
          )}
          {moved && (
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
        {moved && <p className={classes.soft}>{words.undoWithin}</p>}
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

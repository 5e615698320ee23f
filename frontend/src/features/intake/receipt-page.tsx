import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { LazyPdfView } from "@/ui/lazy-pdf-view";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { ReprintNote } from "@/ui/reprint-note";
import { usePaper } from "@/ui/use-paper";
import { formatDate, formatMoney, formatTime, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";
import { paperOf } from "./print-receipts";
import visitClasses from "./visit.module.css";

type Props = {
  one: ward.Case;
  place: { at: number; of: number }; // in the visit
  onAfter?: () => void; // to the next paper of the visit
  onBefore?: () => void;
  onNext: () => void; // to the next person
  onSamePerson: () => void;
  onSameProcedure: () => void;
};

// ReceiptPage is the paper of a case just received or refused, ready to print.
export function ReceiptPage(props: Props) {
  const { one, place, onAfter, onBefore, onNext, onSamePerson, onSameProcedure } = props;
  const { intake, common, turns, paper: paperWords } = useWords();
  const words = intake.receipt;
  const [, go] = useLocation();
  const side = useRef<HTMLElement>(null);
  const { kind } = paperOf(one);
  const { shown, print, save, told } = usePaper(paperOf(one), onAfter);
  // Not on a button: the Enter that saved must not print as well.
  useEffect(() => side.current?.focus(), []);
  return (
    <Page title={kind === "refusal" ? words.refused(one.code) : words.title(one.code)} fill>
      <div className={classes.receipt}>
        {shown.data ? (
          <LazyPdfView base64={shown.data.base64} label={paperWords[kind](one.code)} />
        ) : (
          <p>{shown.error ? "" : common.loading}</p>
        )}
        <aside ref={side} className={classes.summary} tabIndex={-1}>
          {place.of > 1 && <p className={classes.soft}>{words.of(place.at, place.of)}</p>}
          <p className={classes.number}>{one.code}</p>
          <p>{one.applicant.name}</p>
          <p>{one.procedure.name}</p>
          {one.dueAt && (
            <p>
              {words.due}
              <strong className={classes.due}>
                {formatTime(one.dueAt)} {common.weekdays[weekdayOf(one.dueAt)]}
                <br />
                {formatDate(one.dueAt)}
              </strong>
            </p>
          )}
          {kind === "refusal" && (
            <p>
              {turns.reason}: <strong>{one.reason}</strong>
            </p>
          )}
          {kind === "receipt" && one.fee > 0 && <p>{formatMoney(one.fee)}</p>}
          <RefusalLine error={print.refusal ?? save.refusal ?? shown.error} />
          <p role="status">{told}</p>
          <ReprintNote shown={shown.data} />
          <div className={classes.acts}>
            {place.of > 1 && (
              <div className={visitClasses.pair}>
                <KeyButton
                  variant="default"
                  size="xs"
                  keys="ArrowLeft"
                  disabled={!onBefore}
                  onPress={onBefore}
                >
                  {words.lastPaper}
                </KeyButton>
                <KeyButton
                  variant="default"
                  size="xs"
                  keys="ArrowRight"
                  disabled={!onAfter}
                  onPress={onAfter}
                >
                  {words.nextPaper}
                </KeyButton>
              </div>
            )}
            <KeyButton
              keys="Ctrl+P"
              onPress={() => print.run(undefined)}
              loading={print.running}
              disabled={Boolean(shown.error)}
            >
              {onAfter ? words.printOn : common.print}
            </KeyButton>
            <KeyButton variant="light" keys="F2" onPress={onNext}>
              {words.next}
            </KeyButton>
            <div className={visitClasses.pair}>
              <KeyButton variant="light" size="xs" keys="Alt+N" onPress={onSamePerson}>
                {words.samePerson}
              </KeyButton>
              <KeyButton variant="light" size="xs" keys="Alt+T" onPress={onSameProcedure}>
                {words.sameProcedure}
              </KeyButton>
            </div>
            <KeyButton
              variant="default"
              keys="Ctrl+S"
              onPress={() => save.run(undefined)}
              loading={save.running}
              disabled={Boolean(shown.error)}
            >
              {common.saveFile}
            </KeyButton>
            <KeyButton variant="default" keys="Ctrl+O" onPress={() => go(`/cases/${one.id}`)}>
              {words.open}
            </KeyButton>
          </div>
        </aside>
      </div>
    </Page>
  );
}

import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { LazyPdfView } from "@/ui/lazy-pdf-view";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { usePaper } from "@/ui/use-paper";
import { formatDate, formatMoney, formatTime, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";

type Props = { received: ward.Case; onNext: () => void };

// ReceiptPanel shows the receipt of a case just received, ready to print.
export function ReceiptPanel({ received, onNext }: Props) {
  const { intake, common, paper: paperWords } = useWords();
  const words = intake.receipt;
  const [, go] = useLocation();
  const side = useRef<HTMLElement>(null);
  const paper = { kind: "receipt", caseId: received.id, month: "", layout: "" };
  const { shown, print, save } = usePaper(paper);
  // Not on a button: the Enter that saved must not print as well.
  useEffect(() => side.current?.focus(), []);
  return (
    <Page title={words.title(received.code)} fill>
      <div className={classes.receipt}>
        {shown.data ? (
          <LazyPdfView base64={shown.data.base64} label={paperWords.receipt(received.code)} />
        ) : (
          <p>{shown.error ? common.pdf.failed : common.loading}</p>
        )}
        <aside ref={side} className={classes.summary} tabIndex={-1}>
          <p className={classes.number}>{received.code}</p>
          <p>{received.applicant.name}</p>
          <p>{received.procedure.name}</p>
          <p>
            {words.due}
            <strong className={classes.due}>
              {formatTime(received.dueAt)} {common.weekdays[weekdayOf(received.dueAt)]}
              <br />
              {formatDate(received.dueAt)}
            </strong>
          </p>
          {received.fee > 0 && <p>{formatMoney(received.fee)}</p>}
          <RefusalLine error={print.refusal ?? save.refusal ?? shown.error} />
          <div className={classes.acts}>
            <KeyButton keys="Ctrl+P" onPress={() => print.run(undefined)} loading={print.running}>
              {common.print}
            </KeyButton>
            <KeyButton variant="light" keys="F2" onPress={onNext}>
              {words.next}
            </KeyButton>
            <KeyButton
              variant="default"
              keys="Ctrl+S"
              onPress={() => save.run(undefined)}
              loading={save.running}
            >
              {common.saveFile}
            </KeyButton>
            <KeyButton variant="default" keys="Ctrl+O" onPress={() => go(`/cases/${received.id}`)}>
              {words.open}
            </KeyButton>
          </div>
        </aside>
      </div>
    </Page>
  );
}

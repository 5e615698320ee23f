import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

type Props = { item: ward.Feedback; receipt: boolean; onNext: () => void };

// IntakeDone says the number of what was just entered, with its receipt when the
// sender wants one.
export function IntakeDone({ item, receipt, onNext }: Props) {
  const words = useWords().feedback;
  const [, go] = useLocation();
  const box = useRef<HTMLDivElement>(null);
  // Not on a button: the Enter that saved must not do anything more.
  useEffect(() => box.current?.focus(), []);
  return (
    <Page title={words.intake.done(item.code)} fill>
      <div ref={box} tabIndex={-1} className={classes.done}>
        <p className={classes.number}>{item.code}</p>
        <p>
          {words.kind[item.kind]} · {words.class[item.class]} · {words.channel[item.channel]}
        </p>
        <p>{words.intake.doneHint(formatMoment(item.dueAt))}</p>
        <div className={classes.line}>
          <KeyButton keys="N" onPress={onNext}>
            {words.intake.next}
          </KeyButton>
          <KeyButton
            variant="default"
            keys="X"
            onPress={() => go(`/feedback/${encodeURIComponent(item.id)}`)}
          >
            {words.intake.open}
          </KeyButton>
          <KeyButton variant="default" keys="Escape" onPress={() => go("/feedback")}>
            {words.page.list}
          </KeyButton>
        </div>
      </div>
      {receipt && (
        <PaperPanel
          paper={{ kind: "feedback-receipt", caseId: item.id, month: "", layout: "" }}
          label={words.paperOf["feedback-receipt"]?.(item.code) ?? item.code}
        />
      )}
    </Page>
  );
}

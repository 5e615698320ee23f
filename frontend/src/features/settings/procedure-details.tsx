import { useEffect, useRef } from "react";
import type { app } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { KeyButton } from "@/ui/key-button";
import { formatDate, formatMoney } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { feeText } from "./fee-text";
import classes from "./settings.module.css";
import { stepLines } from "./step-lines";
import { VerifiedMark } from "./verified-mark";

type Props = {
  line: app.ProcedureLine;
  onClose: () => void;
  onVersion?: () => void; // only for those who run the office
  onEnd?: () => void;
};

// ProcedureDetails is all that the rulebook says about one procedure.
export function ProcedureDetails({ line, onClose, onVersion, onEnd }: Props) {
  const { settings } = useWords();
  const words = settings.rulebook;
  const { procedure: p, limit } = line;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const fee = [
    feeText(p.fee, settings.fee),
    p.fee.fromPage3 > 0 && settings.fee.fromPage3(formatMoney(p.fee.fromPage3)),
    p.fee.most > 0 && settings.fee.most(formatMoney(p.fee.most)),
  ].filter(Boolean);
  const valid = p.validTo
    ? `${formatDate(p.validFrom)} ${words.validTo} ${formatDate(p.validTo)}`
    : formatDate(p.validFrom);
  return (
    <section ref={box} className={classes.details} tabIndex={-1} aria-label={words.details}>
      <div className={classes.detailsHead}>
        <h2>{p.name}</h2>
        <KeyButton size="xs" variant="default" keys="Escape" onPress={onClose}>
          {words.close}
        </KeyButton>
      </div>
      {onVersion && onEnd && (
        <div className={classes.bar}>
          <KeyButton size="xs" keys="Alt+P" onPress={onVersion}>
            {words.newVersion}
          </KeyButton>
          <KeyButton size="xs" variant="default" keys="Alt+H" onPress={onEnd}>
            {words.end}
          </KeyButton>
        </div>
      )}
      <p>
        <VerifiedMark verified={p.verified} />
      </p>
      {p.verifiedNote && (
        <p className={p.verified ? classes.soft : classes.warn}>
          <strong>{words.toConfirm}:</strong> {p.verifiedNote}
        </p>
      )}
      <Facts
        rows={[
          [words.code, p.code],
          [words.field, p.field],
          [words.limit, limit],
          [words.steps, stepLines(p.steps)],
          [words.limitNote, p.limitNote],
          [words.fee, fee.join("; ")],
          [words.feeNote, p.fee.note],
          [words.papers, p.papers.map((paper, at) => `${at + 1}. ${paper}`).join("\n")],
          [words.result, p.result],
          [words.validFrom, valid],
          [words.source, p.source],
        ]}
      />
    </section>
  );
}

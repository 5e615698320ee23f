import { useMemo, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { app, ward } from "@/bridge/models";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { moveErrors } from "@/ui/move-errors";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { formatMoney, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { GiveDocuments } from "./give-documents";
import classes from "./handover.module.css";
import { readHandover } from "./read-handover";
import { ReceivedPart } from "./received-part";

type Props = { page: app.HandoverPage; onBack: () => void; onGiven: (one: ward.Case) => void };

// GiveForm records one hand-over: what is given, who takes it, what was seen,
// what is paid. It begins where something has to be ticked.
export function GiveForm({ page: now, onBack, onGiven }: Props) {
  const { handover: words, turns } = useWords();
  const [page] = useState(now); // what is being filled in does not change under the hands
  const one = page.case;
  const form = useRef<HTMLFormElement>(null);
  const give = useAct(bridge.handovers.HandOver, onGiven);
  const refusal = useMemo(() => moveErrors(give.refusal, toFirst), [give.refusal]);
  const save = () => {
    if (form.current) give.run(readHandover(page, readForm(form.current)));
  };
  // Somebody else may have been first: then there is nothing to fill in, but what
  // was typed stays to be seen beside the sentence.
  if (!now.ready && !give.refusal) return null;
  return (
    <Form
      ref={form}
      className={classes.give}
      label={words.title}
      onSave={save}
      onBack={onBack}
      refusal={refusal}
    >
      <div className={classes.column}>
        <h2>{words.give}</h2>
        <GiveDocuments documents={page.give} />
        <h2>{words.fee}</h2>
        {page.feeDue > 0 ? (
          <>
            <TextField
              name="feePaid"
              label={words.feePaid}
              hint={words.feeHint(formatMoney(page.feeDue))}
              initial={formatNumber(page.feeDue)}
              inputMode="numeric"
              width={360}
            />
            <TextField name="feeReceipt" label={turns.pay.receipt} hint={turns.pay.receiptHint} width={360} />
          </>
        ) : (
          <p className={classes.soft}>{words.nothingOwed}</p>
        )}
        <TextField name="note" label={words.note} kind="lines" rows={2} />
      </div>
      <div className={classes.column}>
        <ReceivedPart one={one} />
        <div>
          <KeyButton type="submit" size="md" keys="Ctrl+Enter" loading={give.running} disabled={!now.ready}>
            {words.save}
          </KeyButton>
        </div>
      </div>
    </Form>
  );
}

// The program refuses the documents as a whole; the first stands for them.
const toFirst = (field: string) => (field === "documents" ? "documents.0.given" : field);

import { useEffect, useMemo, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { FeeFields } from "@/ui/fee-fields";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { keptLines } from "@/ui/kept-lines";
import { LeaveQuestion } from "@/ui/leave-question";
import { moveErrors } from "@/ui/move-errors";
import { PersonFields } from "@/ui/person-fields";
import { feeValues } from "@/ui/read-fee";
import { readForm } from "@/ui/read-form";
import { resultWayValues } from "@/ui/read-result-way";
import { ResultWayFields } from "@/ui/result-way-fields";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useKeptForm } from "@/ui/use-kept-form";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { CorrectPapers } from "./correct-papers";
import { draftOf } from "./draft-of";
import { readCorrection } from "./read-correction";
import { feeTyped, useRuleFee } from "./use-rule-fee";

type Props = { one: ward.Case; onClose: () => void; onSaved: (changed: ward.Case) => void };

// CorrectForm puts mistakes of a case right, with the reason beside them.
export function CorrectForm({ one, onClose, onSaved }: Props) {
  const { cases, common, turns } = useWords();
  const { correct: words, page } = cases;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const typed = useRef(false);
  const [leaving, setLeaving] = useState(false);
  const drop = () => {
    void draft.drop();
    onClose();
  };
  const leave = () => (typed.current ? setLeaving(true) : drop());
  const [authorised, setAuthorised] = useState(Boolean(one.authorizer));
  const [lines, setLines] = useState(one.papers.map((_, at) => at));
  const draft = useKeptForm(form, {
    screen: draftOf(one, "correct"),
    onKept: (kept) => setLines((now) => keptLines(now, "fields.papers", kept)),
  });
  const correct = useAct(bridge.cases.Correct, (changed) => {
    void draft.drop();
    saved(words.saved(changed.code));
    onSaved(changed);
  });
  useEffect(() => {
    const first = form.current?.elements.namedItem("fields.applicant.name");
    if (first instanceof HTMLElement) first.focus();
  }, []);
  const { oneStop } = useMe();
  const onFee = useRuleFee(form, one, () =>
    form.current ? readCorrection(one, readForm(form.current), lines, oneStop).input : undefined,
  );
  const sent = useRef<number[]>([]); // the line of each paper that was sent
  const save = () => {
    if (!form.current) return;
    const read = readCorrection(one, readForm(form.current), lines, oneStop);
    sent.current = read.sent;
    correct.run(read.input);
  };
  const refusal = useMemo(
    () =>
      moveErrors(correct.refusal, (field) =>
        field.replace(/^(fields\.papers\.)(\d+)/, (_, start, at) => `${start}${sent.current[Number(at)]}`),
      ),
    [correct.refusal],
  );
  return (
    <>
      <Form
        ref={form}
        className={classes.correct}
        label={words.title(one.code)}
        onSave={save}
        onBack={leave}
        onInput={() => {
          typed.current = true;
        }}
        refusal={refusal}
      >
        <div className={classes.correctLeft}>
          <input type="hidden" name={feeTyped} />
          <h2>{page.applicant}</h2>
          <PersonFields prefix="fields.applicant" initial={one.applicant} />
          <CheckField
            name="authorised"
            label={words.authorised}
            initial={authorised}
            onChange={setAuthorised}
            enterSkip
          />
          {authorised && (
            <div className={classes.inset}>
              <PersonFields prefix="fields.authorizer" initial={one.authorizer ?? {}} />
              <TextField name="fields.authorisation" label={page.authorisation} initial={one.authorisation} />
            </div>
          )}
          <h2>{page.request}</h2>
          <TextField
            name="fields.subject"
            label={page.subject}
            hint={words.subjectHint}
            initial={one.subject === one.procedure.name ? "" : one.subject}
          />
          <CorrectPapers papers={one.papers} lines={lines} onLines={setLines} />
          <div className={classes.pair}>
            <ChoiceField
              name="fields.channel"
              label={page.channel}
              initial={one.channel}
              choices={Object.entries(common.channel).map(([value, label]) => ({ value, label }))}
            />
            <TextField name="fields.sets" label={page.sets} initial={String(one.sets)} inputMode="numeric" />
            <ResultWayFields
              prefix="fields."
              initial={resultWayValues(one, oneStop)}
              address={() => one.applicant.address}
            />
            <TextField name="fields.officialCode" label={page.officialCode} initial={one.officialCode} />
            <div className={classes.wide}>
              <FeeFields prefix="fields." basis={one.procedure.fee.basis} initial={feeValues(one)} />
            </div>
            <TextField
              name="fields.fee"
              label={page.fee}
              initial={formatNumber(one.fee)}
              inputMode="numeric"
              onChange={onFee}
            />
            <TextField
              name="fields.feePaid"
              label={words.feePaid}
              initial={formatNumber(one.paidAtIntake)}
              inputMode="numeric"
            />
            <TextField name="fields.feeReceipt" label={turns.pay.receipt} initial={one.feeReceipt} />
          </div>
          <TextField name="fields.note" label={page.note} initial={one.note} kind="lines" rows={2} />
        </div>
        <div className={classes.correctRight}>
          <h2>{words.title(one.code)}</h2>
          <Fields>
            <p className={classes.soft}>{words.hint}</p>
            <TextField
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              kind="lines"
              rows={3}
              required
            />
            <FormButtons save={words.save} saving={correct.running} onBack={leave} />
          </Fields>
        </div>
      </Form>
      {leaving && <LeaveQuestion onLeave={drop} onStay={() => setLeaving(false)} />}
    </>
  );
}

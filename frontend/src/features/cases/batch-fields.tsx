import { useRef, useState } from "react";
import classes from "@/ui/batch.module.css";
import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { SuggestField } from "@/ui/suggest-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { fold } from "@/words/fold";
import { weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { BatchAct } from "./batch-acts";
import { useChoices } from "./case-choices";
import { LateFields } from "./late-fields";

// BatchFields are what the act needs to know once for all cases.
export function BatchFields({ act }: { act: BatchAct }) {
  switch (act) {
    case "transfer":
      return <TransferFields />;
    case "finish":
      return <FinishFields />;
    case "extend":
      return <ExtendFields />;
    case "handOver":
      return <GiveFields />;
    case "explainLate":
      return <LateFields />;
  }
}

function TransferFields() {
  const words = useWords().cases.transfer;
  const to = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const suggestions = useChoices()
    .officers.filter((name) => fold(name).includes(fold(text.trim())))
    .map((name) => ({ key: name, group: words.officers, text: name, detail: "", value: name }));
  return (
    <>
      <SuggestField
        name="to"
        label={words.to}
        hint={words.toHint}
        suggestions={suggestions}
        ref={to}
        autoFocus
        onType={setText}
        onTake={(name) => {
          if (to.current) to.current.value = name;
          to.current?.dispatchEvent(new Event("input", { bubbles: true }));
          setText(name);
        }}
      />
      <TextField name="note" label={words.note} kind="lines" rows={2} />
    </>
  );
}

function FinishFields() {
  const { batch, cases } = useWords();
  return (
    <>
      <p className={classes.soft}>{batch.finishHint}</p>
      <DateField name="date" label={batch.resultDate} initial={today()} today={today()} autoFocus />
      <TextField name="note" label={cases.finish.note} kind="lines" rows={2} />
    </>
  );
}

function ExtendFields() {
  const { batch, turns: words, common } = useWords();
  const [day, setDay] = useState("");
  const weekday = day && common.weekdays[weekdayOf(day)];
  return (
    <>
      <p className={classes.soft}>{words.extend.hint}</p>
      <TextField name="reason" label={words.reason} hint={words.reasonHint} kind="lines" rows={3} autoFocus />
      <DateField
        name="dueOn"
        label={words.extend.dueOn}
        hint={weekday ? words.extend.on(weekday) : common.date.hint}
        today={today()}
        onValue={setDay}
      />
      <CheckField name="far" label={words.extend.far} hint={batch.farHint} enterSkip />
    </>
  );
}

function GiveFields() {
  const { batch, handover, common } = useWords();
  const [who, setWho] = useState("EACH");
  return (
    <>
      <ChoiceField
        name="who"
        label={batch.collects}
        initial={who}
        onChange={setWho}
        enterSkip
        choices={[
          { value: "EACH", label: batch.each },
          { value: "ONE", label: batch.one },
        ]}
      />
      {who === "ONE" && (
        <div className={classes.one}>
          <TextField name="receiver.name" label={common.person.name} autoFocus />
          <TextField
            name="receiver.personalId"
            label={common.person.personalId}
            hint={batch.oneHint}
            inputMode="numeric"
          />
          <TextField name="receiver.phone" label={common.person.phone} inputMode="tel" />
          <TextField name="authorisation" label={handover.authorisation} hint={handover.authorisationHint} />
        </div>
      )}
      <div className={classes.checks}>
        <CheckField name="receiptReturned" label={handover.receiptReturned} autoFocus={who === "EACH"} />
        <CheckField name="identityShown" label={handover.identityShown} />
      </div>
      <p className={classes.soft}>{batch.feeHint}</p>
      <TextField name="note" label={handover.note} kind="lines" rows={2} />
    </>
  );
}

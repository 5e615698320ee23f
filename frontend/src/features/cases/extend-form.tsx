import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { onCase } from "@/ui/on-case";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { formatDate, formatMoment, weekdayOf } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { draftOf } from "./draft-of";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; extendBy: string; onClose: () => void; onDone: () => void };

// ExtendForm gives a case its one new date, with an apology. On the date promised
// or after it the apology is late, which is said beforehand; a date further than
// usual has to be said to be meant.
export function ExtendForm({ one, extendBy, onClose, onDone }: Props) {
  const { turns: words, common } = useWords();
  const [day, setDay] = useState("");
  const now = words.extend.now(formatMoment(one.dueAt));
  const far = extendBy !== "" && day > extendBy;
  const weekday = day && common.weekdays[weekdayOf(day)];
  return (
    <TurnForm
      draft={draftOf(one, "extend")}
      title={words.extend.title}
      hint={words.extend.hint}
      save={words.extend.save}
      call={bridge.turns.Extend}
      // A day that does not exist goes as typed, for the program to refuse at its field.
      read={({ reason = "", dueOn = "", far }) => {
        const on = parseDate(dueOn, today());
        setDay(on ?? ""); // saved by keys inside the field, which has not told its day yet
        return { ...onCase(one), reason: reason.trim(), dueOn: on ?? dueOn.trim(), far: far === "on" };
      }}
      told={({ code, dueAt }) => words.extend.saved(code, formatMoment(dueAt))}
      onClose={onClose}
      onDone={onDone}
    >
      {today() >= one.dueAt.slice(0, 10) && (
        <p role="note" className={classes.warn}>
          {words.extend.late}
        </p>
      )}
      <TextField name="reason" label={words.reason} hint={words.reasonHint} kind="lines" rows={3} autoFocus />
      <DateField
        name="dueOn"
        label={words.extend.dueOn}
        hint={weekday ? words.extend.on(weekday) : `${now} · ${common.date.hint}`}
        today={today()}
        onValue={setDay}
      />
      {far && (
        <CheckField name="far" label={words.extend.far} hint={words.extend.farHint(formatDate(extendBy))} />
      )}
    </TurnForm>
  );
}

import { useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import type { ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import classes from "./reports.module.css";

type Props = { period?: ward.Period; onShow: (days: string) => void; onBack: () => void };

// DaysForm asks for any stretch of days.
export function DaysForm({ period, onShow, onBack }: Props) {
  const { reports: words, common } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [bad, setBad] = useState<AppError | null>(null);
  const show = () => {
    const values = form.current ? readForm(form.current) : {};
    const from = parseDate(values.from ?? "", today());
    const to = parseDate(values.to ?? "", today());
    const fields = Object.entries({ from, to })
      .filter(([, day]) => !day)
      .map(([field]) => ({ field, key: "date", sentence: common.date.bad }));
    setBad(fields.length > 0 ? new AppError({ code: "invalid", fields }) : null);
    if (from && to) onShow(`${from}~${to}`);
  };
  return (
    <Form
      ref={form}
      className={classes.choose}
      label={words.other}
      onSave={show}
      onBack={onBack}
      refusal={bad}
      enterSaves
    >
      <DateField name="from" label={words.from} initial={period?.from} today={today()} hint="" autoFocus />
      <DateField name="to" label={words.to} initial={period?.to} today={today()} hint="" />
      <KeyButton type="submit" keys="Ctrl+Enter">
        {words.show}
      </KeyButton>
    </Form>
  );
}

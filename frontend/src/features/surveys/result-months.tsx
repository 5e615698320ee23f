import { useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { readMonth } from "./result-month";

type Props = { from: string; to: string; onShow: (from: string, to: string) => void; onBack: () => void };

// ResultMonths asks for the first and the last month of what is shown.
export function ResultMonths({ from, to, onShow, onBack }: Props) {
  const words = useWords().results;
  const form = useRef<HTMLFormElement>(null);
  const [bad, setBad] = useState<AppError | null>(null);
  const show = () => {
    const values = form.current ? readForm(form.current) : {};
    const [first, last] = [readMonth(values.from), readMonth(values.to)];
    const fields = Object.entries({ from: first, to: last })
      .filter(([, month]) => !month)
      .map(([field]) => ({ field, key: "month", sentence: words.badMonth }));
    if (first > last && last) fields.push({ field: "to", key: "month", sentence: words.wrongOrder });
    setBad(fields.length > 0 ? new AppError({ code: "invalid", fields }) : null);
    if (fields.length === 0) onShow(first, last);
  };
  return (
    <Form
      ref={form}
      className={classes.months}
      label={words.other}
      onSave={show}
      onBack={onBack}
      refusal={bad}
      enterSaves
    >
      <TextField
        name="from"
        label={words.from}
        hint={words.monthHint}
        initial={formatMonth(from)}
        width={160}
        autoFocus
      />
      <TextField name="to" label={words.to} hint={words.monthHint} initial={formatMonth(to)} width={160} />
      <KeyButton type="submit" keys="Ctrl+Enter">
        {words.show}
      </KeyButton>
    </Form>
  );
}

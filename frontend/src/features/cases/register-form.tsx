import { type FocusEvent, useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import type { office } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { SelectField } from "@/ui/select-field";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { useChoices } from "./case-choices";
import classes from "./register.module.css";

type Props = {
  query: office.RegisterQuery;
  onShow: (query: office.RegisterQuery) => void;
  onBack: () => void;
};

// RegisterForm asks which cases the register holds: of any stretch of days, and of
// one field or all.
export function RegisterForm({ query, onShow, onBack }: Props) {
  const { register: words } = useWords().cases;
  const { common } = useWords();
  const { fields } = useChoices();
  const form = useRef<HTMLFormElement>(null);
  const [bad, setBad] = useState<AppError | null>(null);
  const show = () => {
    const values = form.current ? readForm(form.current) : {};
    const from = parseDate(values.from ?? "", today());
    const to = parseDate(values.to ?? "", today());
    const wrong = Object.entries({ from, to })
      .filter(([, day]) => !day)
      .map(([field]) => ({ field, key: "date", sentence: common.date.bad }));
    setBad(wrong.length > 0 ? new AppError({ code: "invalid", fields: wrong }) : null);
    if (from && to) onShow({ from, to, field: values.field ?? "" });
  };
  const known = [...new Set([...fields, ...(query.field ? [query.field] : [])])];
  return (
    <Form
      ref={form}
      className={classes.form}
      label={words.choose}
      onSave={show}
      onBack={onBack}
      refusal={bad}
      enterSaves
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is typed takes the place of what stands there */}
      <div className={classes.fields} onFocus={selectAll}>
        <DateField name="from" label={words.from} initial={query.from} today={today()} hint="" autoFocus />
        <DateField name="to" label={words.to} initial={query.to} today={today()} hint="" />
        <SelectField
          key={known.length}
          name="field"
          label={words.field}
          initial={query.field}
          choices={[
            { value: "", label: words.allFields },
            ...known.map((one) => ({ value: one, label: one })),
          ]}
        />
        <KeyButton type="submit" keys="Ctrl+Enter">
          {words.show}
        </KeyButton>
      </div>
    </Form>
  );
}

function selectAll(event: FocusEvent): void {
  if (event.target instanceof HTMLInputElement) event.target.select();
}

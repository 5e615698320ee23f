import { useRef } from "react";
import type { office } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { selectAll } from "@/ui/select-all";
import { SelectField } from "@/ui/select-field";
import { today } from "@/ui/today";
import { useDays } from "@/ui/use-days";
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
  const { fields } = useChoices();
  const form = useRef<HTMLFormElement>(null);
  const days = useDays();
  const show = () => {
    const values = form.current ? readForm(form.current) : {};
    const period = days.read(values);
    if (period) onShow({ ...period, field: values.field ?? "" });
  };
  const known = [...new Set([...fields, ...(query.field ? [query.field] : [])])];
  return (
    <Form
      ref={form}
      className={classes.form}
      label={words.choose}
      onSave={show}
      onBack={onBack}
      refusal={days.refusal}
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

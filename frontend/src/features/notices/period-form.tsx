import { useRef } from "react";
import type { ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { selectAll } from "@/ui/select-all";
import { today } from "@/ui/today";
import { useDays } from "@/ui/use-days";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";

type Props = { period?: ward.Period; onShow: (period: ward.Period) => void; onBack: () => void };

// PeriodForm asks for any stretch of days.
export function PeriodForm({ period, onShow, onBack }: Props) {
  const { month: words } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const days = useDays();
  const show = () => {
    const values = form.current ? readForm(form.current) : {};
    const chosen = days.read(values);
    if (chosen) onShow(chosen);
  };
  return (
    <Form
      ref={form}
      className={classes.choose}
      label={words.other}
      onSave={show}
      onBack={onBack}
      refusal={days.refusal}
      enterSaves
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is typed takes the place of what stands there */}
      <div className={classes.days} onFocus={selectAll}>
        <DateField name="from" label={words.from} initial={period?.from} today={today()} hint="" autoFocus />
        <DateField name="to" label={words.to} initial={period?.to} today={today()} hint="" />
      </div>
      <KeyButton type="submit" keys="Ctrl+Enter">
        {words.show}
      </KeyButton>
    </Form>
  );
}

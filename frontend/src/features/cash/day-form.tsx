import { useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { selectAll } from "@/ui/select-all";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import classes from "./cash.module.css";

type Props = { day: string; onShow: (day: string) => void; onBack: () => void };

// DayForm asks for any day.
export function DayForm({ day, onShow, onBack }: Props) {
  const { cash: words, common } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [bad, setBad] = useState<AppError | null>(null);
  const show = () => {
    const wanted = form.current && parseDate(readForm(form.current).day ?? "", today());
    const sentence = wanted ? words.future : common.date.bad;
    if (wanted && wanted <= today()) onShow(wanted);
    else setBad(new AppError({ code: "invalid", fields: [{ field: "day", key: "date", sentence }] }));
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is typed takes the place of what stands there */}
      <div onFocus={selectAll}>
        <DateField name="day" label={words.day} initial={day} today={today()} hint="" autoFocus />
      </div>
      <KeyButton type="submit" keys="Ctrl+Enter">
        {words.show}
      </KeyButton>
    </Form>
  );
}

import { useMemo } from "react";
import type { AppError } from "@/bridge/app-error";
import type { ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { moveErrors } from "@/ui/move-errors";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";

type Props = {
  year: number;
  at: number; // its place among the days of the year
  day?: ward.Day; // a new one when there is none
  showing: boolean;
  refusal: AppError | null;
  onSave: (day: ward.Day) => void;
  onClose: () => void;
};

// DayForm puts one day into the calendar, or changes it.
export function DayForm({ year, at, day, showing, refusal, onSave, onClose }: Props) {
  const words = useWords().settings.calendar;
  // A day without a year is one of the year that is being changed.
  const base = today().startsWith(String(year)) ? today() : `${year}-01-01`;
  const save = (values: Record<string, string>) => {
    const typed = values.date ?? "";
    const { kind = "", name = "", source = "" } = values;
    onSave({ date: parseDate(typed, base) ?? typed, kind, name: name.trim(), source: source.trim() });
  };
  const moved = useMemo(
    () => moveErrors(refusal, (field) => field.replace(`days.${at}.`, "")),
    [refusal, at],
  );
  return (
    <EditForm
      title={day ? words.changeTitle(formatDate(day.date)) : words.addTitle}
      hint={words.keptHint}
      save={words.kept}
      saving={showing}
      refusal={moved}
      onSave={save}
      onClose={onClose}
    >
      <DateField name="date" label={words.date} initial={day?.date} today={base} width={250} autoFocus />
      <SelectField
        name="kind"
        label={words.kind}
        initial={day?.kind ?? "LOCAL_OFF"}
        choices={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextField name="name" label={words.name} hint={words.nameHint} initial={day?.name} />
      <TextField name="source" label={words.source} hint={words.sourceHint} initial={day?.source} />
    </EditForm>
  );
}

import type { AppError } from "@/bridge/app-error";
import type { ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";

type Props = {
  year: ward.CalendarYear;
  showing: boolean;
  refusal: AppError | null;
  onSave: (change: { confirmed: boolean; note: string }) => void;
  onClose: () => void;
};

// YearForm says whether the calendar of a year is complete and checked.
export function YearForm({ year, showing, refusal, onSave, onClose }: Props) {
  const words = useWords().settings.calendar;
  return (
    <EditForm
      title={words.year(year.year)}
      hint={words.keptHint}
      save={words.kept}
      saving={showing}
      refusal={refusal}
      onSave={({ confirmed, note = "" }) => onSave({ confirmed: confirmed === "on", note: note.trim() })}
      onClose={onClose}
    >
      <CheckField name="confirmed" label={words.sure} initial={year.confirmed} autoFocus />
      <TextField name="note" label={words.note} initial={year.note} kind="lines" />
    </EditForm>
  );
}

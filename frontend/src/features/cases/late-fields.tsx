import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";

type Props = { reason?: string; note?: string }; // as it was said before

// LateFields are one reason for lateness out of a few, and a note for the office.
export function LateFields({ reason, note }: Props) {
  const words = useWords().turns.late;
  const choices = Object.entries(words.reasons).map(([value, label]) => ({ value, label }));
  return (
    <>
      <DigitChoice name="reason" label={words.reason} choices={choices} initial={reason} autoFocus />
      <TextField name="note" label={words.note} hint={words.noteHint} kind="lines" rows={2} initial={note} />
    </>
  );
}

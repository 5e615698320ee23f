import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { onCase } from "@/ui/on-case";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { formatMoment } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { draftOf } from "./draft-of";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void };

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

// RemindForm records that somebody was told that their result waits.
export function RemindForm({ one, onClose }: Props) {
  const turns = useWords().turns;
  const words = turns.remind;
  return (
    <TurnForm
      draft={draftOf(one, "remind")}
      title={words.title}
      hint={words.hint(formatMoment(one.finishedAt), one.applicant.phone)}
      save={words.save}
      call={bridge.turns.Remind}
      read={({ way = "", outcome = "", on = "", note = "" }) => ({
        ...onCase(one),
        way,
        outcome,
        on: parseDate(on, today()) ?? on,
        note: note.trim(),
      })}
      told={({ code }) => words.saved(code)}
      onClose={onClose}
    >
      <SelectField name="way" label={words.way} initial="PHONE" choices={choices(words.ways)} autoFocus />
      <SelectField
        name="outcome"
        label={words.outcome}
        initial="WILL_COME"
        choices={choices(words.outcomes)}
      />
      <DateField name="on" label={words.on} initial={today()} today={today()} />
      <TextField name="note" label={turns.note} kind="lines" rows={2} />
    </TurnForm>
  );
}

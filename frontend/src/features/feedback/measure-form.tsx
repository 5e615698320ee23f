import { bridge } from "@/bridge/bridge";
import { DateField } from "@/ui/date-field";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { measureKinds, named } from "./choices";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// MeasureForm sets one thing to be done about a fault.
export function MeasureForm({ item, draft, onClose }: ActProps) {
  const words = useWords().feedback;
  const { setMeasure } = words.forms;
  return (
    <ItemForm
      draft={draft}
      title={setMeasure.title}
      save={setMeasure.save}
      call={bridge.feedback.SetMeasure}
      read={({ kind = "", text = "", until = "" }) => ({
        ...onItem(item),
        kind,
        text: text.trim(),
        until: parseDate(until, today()) ?? until,
      })}
      told={({ code }) => setMeasure.saved(code)}
      onClose={onClose}
    >
      <DigitChoice
        name="kind"
        label={setMeasure.kind}
        choices={named(measureKinds, words.measure)}
        initial={measureKinds[0]}
        autoFocus
      />
      <TextField name="text" label={setMeasure.text} kind="lines" rows={3} />
      <DateField name="until" label={setMeasure.until} today={today()} />
    </ItemForm>
  );
}

import { bridge } from "@/bridge/bridge";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

const nField = (field: string) => (field === "n" ? "which" : field);

// MeasureEndForm says that a measure was taken, or why it will not be.
export function MeasureEndForm({ item, draft, onClose }: ActProps) {
  const words = useWords().feedback;
  const { takeMeasure } = words.forms;
  const leads = ["LEADER", "ADMINISTRATOR"].includes(useMe().officer.role); // who set it may drop it
  const open = item.measures.filter((one) => !one.taken);
  return (
    <ItemForm
      draft={draft}
      title={takeMeasure.title}
      save={takeMeasure.save}
      call={bridge.feedback.TakeMeasure}
      read={({ which = "", on = "", note = "", dropped }) => ({
        ...onItem(item),
        n: Number(which),
        on: parseDate(on, today()) ?? on,
        note: note.trim(),
        dropped: dropped === "on",
      })}
      told={({ code }) => takeMeasure.saved(code)}
      move={nField}
      onClose={onClose}
    >
      <DigitChoice
        name="which"
        label={takeMeasure.which}
        choices={open.map(({ n, kind, text }) => ({
          value: String(n),
          label: `${words.measure[kind] ?? kind}: ${text}`,
        }))}
        initial={String(open[0]?.n ?? "")}
        autoFocus
      />
      <DateField name="on" label={takeMeasure.on} initial={today()} today={today()} />
      <TextField name="note" label={takeMeasure.note} kind="lines" rows={3} />
      {leads && <CheckField name="dropped" label={takeMeasure.dropped} hint={takeMeasure.droppedHint} />}
    </ItemForm>
  );
}

import { bridge } from "@/bridge/bridge";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { classes as classNames, kinds, named } from "./choices";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// ClassifyForm says what sort an opinion is of.
export function ClassifyForm({ item, draft, onClose }: ActProps) {
  const words = useWords().feedback;
  const { classify, note } = words.forms;
  return (
    <ItemForm
      draft={draft}
      title={classify.title}
      save={classify.save}
      call={bridge.feedback.Classify}
      read={(values) => ({
        ...onItem(item),
        kind: values.kind ?? "",
        class: values.class ?? "",
        note: (values.note ?? "").trim(),
      })}
      told={({ code }) => classify.saved(code)}
      onClose={onClose}
    >
      <DigitChoice
        name="kind"
        label={words.intake.kind}
        choices={named(item.sender ? kinds : ["SUGGESTION"], words.kind)}
        initial={item.kind}
        autoFocus
      />
      <DigitChoice
        name="class"
        label={words.intake.class}
        choices={named(classNames, words.class)}
        initial={item.class}
      />
      <TextField name="note" label={note} kind="lines" rows={2} />
    </ItemForm>
  );
}

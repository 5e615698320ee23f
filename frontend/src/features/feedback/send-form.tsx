import { bridge } from "@/bridge/bridge";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { replyWays, spoken } from "./choices";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// SendForm records how the answer reached the sender.
export function SendForm({ item, draft, onClose }: ActProps) {
  const { forms, intake } = useWords().feedback;
  const words = forms.sendAnswer;
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      save={words.save}
      call={bridge.feedback.SendAnswer}
      read={({ way = "", number = "" }) => ({ ...onItem(item), way, number: number.trim() })}
      told={({ code }) => words.saved(code)}
      onClose={onClose}
    >
      <DigitChoice
        name="way"
        label={words.way}
        choices={spoken(intake.replyWays)}
        initial={item.replyTo || replyWays[0]?.[1]}
        autoFocus
      />
      <TextField name="number" label={forms.number} hint={forms.numberHint} />
    </ItemForm>
  );
}

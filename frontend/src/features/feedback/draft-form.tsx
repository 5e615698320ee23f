import { bridge } from "@/bridge/bridge";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { named, outcomes } from "./choices";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// DraftForm writes the answer that the leader then reads and signs.
export function DraftForm({ item, draft, onClose, onPaper }: ActProps & { onPaper: () => void }) {
  const words = useWords().feedback;
  const { draftAnswer } = words.forms;
  return (
    <ItemForm
      draft={draft}
      title={draftAnswer.title}
      hint={item.returned ? words.page.returnedBy(item.returned.byName, item.returned.reason) : undefined}
      save={draftAnswer.save}
      call={bridge.feedback.DraftAnswer}
      read={({ outcome = "", text = "" }) => ({ ...onItem(item), outcome, text: text.trim() })}
      told={({ code }) => draftAnswer.saved(code)}
      onClose={onClose}
      onDone={onPaper}
    >
      <DigitChoice
        name="outcome"
        label={draftAnswer.outcome}
        choices={named(outcomes, words.outcome)}
        initial={item.draft?.outcome}
        autoFocus
      />
      <TextField
        name="text"
        label={draftAnswer.text}
        hint={draftAnswer.textHint}
        kind="lines"
        rows={9}
        initial={item.draft?.text}
      />
    </ItemForm>
  );
}

import { bridge } from "@/bridge/bridge";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { named, verdicts } from "./choices";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// FindForm is the leader's finding about conduct.
export function FindForm({ item, draft, onClose }: ActProps) {
  const words = useWords().feedback;
  const { find } = words.forms;
  return (
    <ItemForm
      draft={draft}
      title={find.title}
      save={find.save}
      call={bridge.feedback.Find}
      read={({ verdict = "", reasons = "" }) => ({ ...onItem(item), verdict, reasons: reasons.trim() })}
      told={({ code }) => find.saved(code)}
      onClose={onClose}
    >
      <DigitChoice
        name="verdict"
        label={find.verdict}
        choices={named(verdicts, words.verdict)}
        initial={item.finding?.verdict}
        autoFocus
      />
      <TextField
        name="reasons"
        label={find.reasons}
        hint={find.reasonsHint}
        kind="lines"
        rows={5}
        initial={item.finding?.reasons}
      />
    </ItemForm>
  );
}

import { bridge } from "@/bridge/bridge";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// ForwardForm sends what is not ours to the competent body; the slip comes next.
export function ForwardForm({ item, draft, onClose, onPaper }: ActProps & { onPaper: () => void }) {
  const { forward: words, reason, number, numberHint } = useWords().feedback.forms;
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      hint={words.hint}
      save={words.save}
      call={bridge.feedback.Forward}
      read={(values) => ({
        ...onItem(item),
        to: (values.to ?? "").trim(),
        reason: (values.reason ?? "").trim(),
        number: (values.number ?? "").trim(),
      })}
      told={({ code }, { to }) => words.saved(code, to)}
      onClose={onClose}
      onDone={onPaper}
    >
      <TextField name="to" label={words.to} autoFocus />
      <TextField name="reason" label={reason} kind="lines" rows={3} />
      <TextField name="number" label={number} hint={numberHint} />
    </ItemForm>
  );
}

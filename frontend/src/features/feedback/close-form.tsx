import { bridge } from "@/bridge/bridge";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// CloseForm ends an opinion. What is still missing is what the program refuses it for.
export function CloseForm({ item, draft, onClose }: ActProps) {
  const { close: words, note } = useWords().feedback.forms;
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      save={words.save}
      call={bridge.feedback.Close}
      read={({ note: typed = "" }) => ({ ...onItem(item), note: typed.trim() })}
      told={({ code }) => words.saved(code)}
      onClose={onClose}
    >
      <TextField name="note" label={note} kind="lines" rows={3} autoFocus />
    </ItemForm>
  );
}

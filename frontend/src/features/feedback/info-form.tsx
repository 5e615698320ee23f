import { bridge } from "@/bridge/bridge";
import { TextField } from "@/ui/text-field";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// InfoForm asks the sender for more, or writes down what they told.
export function InfoForm({ item, draft, onClose, given }: ActProps & { given: boolean }) {
  const { askInfo, giveInfo } = useWords().feedback.forms;
  const words = given ? giveInfo : askInfo;
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      hint={given ? item.asked?.text : askInfo.hint}
      save={words.save}
      call={given ? bridge.feedback.GiveInfo : bridge.feedback.AskInfo}
      read={({ text = "" }) => ({ ...onItem(item), text: text.trim() })}
      told={({ code, dueAt }) => (given ? giveInfo.saved(code, formatMoment(dueAt)) : askInfo.saved(code))}
      onClose={onClose}
    >
      <TextField name="text" label={words.text} kind="lines" rows={4} autoFocus />
    </ItemForm>
  );
}

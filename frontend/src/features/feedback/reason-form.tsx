import { bridge } from "@/bridge/bridge";
import { TextField } from "@/ui/text-field";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";

// ReasonForm is for what needs nothing but a reason: sending a draft back, taking an
// answered opinion up again.
export function ReasonForm({ item, draft, onClose, act }: ActProps & { act: "returnAnswer" | "reopen" }) {
  const { forms } = useWords().feedback;
  const words = forms[act];
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      hint={act === "reopen" ? forms.reopen.hint : undefined}
      save={words.save}
      call={act === "reopen" ? bridge.feedback.Reopen : bridge.feedback.ReturnAnswer}
      read={({ reason = "" }) => ({ ...onItem(item), reason: reason.trim() })}
      told={({ code, dueAt }) =>
        act === "reopen" ? forms.reopen.saved(code, formatMoment(dueAt)) : forms.returnAnswer.saved(code)
      }
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={forms.reason}
        hint={act === "reopen" ? forms.reopen.reasonHint : undefined}
        kind="lines"
        rows={4}
        autoFocus
      />
    </ItemForm>
  );
}

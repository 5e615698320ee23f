import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { draftOf } from "./draft-of";
import { ItemsField } from "./items-field";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void; onDone: () => void };

// RequestSupplementForm asks the citizen for papers, once for a case.
export function RequestSupplementForm({ one, onClose, onDone }: Props) {
  const words = useWords().turns;
  return (
    <TurnForm
      draft={draftOf(one, "requestSupplement")}
      title={words.request.title}
      hint={words.request.hint}
      save={words.request.save}
      call={bridge.turns.RequestSupplement}
      read={({ items = "", reason = "" }) => ({
        ...onCase(one),
        items: items.split("\n").flatMap((line) => line.trim() || []),
        reason: reason.trim(),
      })}
      told={(changed) => words.request.saved(changed.code)}
      onClose={onClose}
      onDone={onDone}
    >
      <ItemsField name="items" label={words.request.items} hint={words.request.itemsHint} />
      <TextField name="reason" label={words.reason} hint={words.reasonHint} kind="lines" rows={2} />
    </TurnForm>
  );
}

import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { draftOf } from "./draft-of";
import { TurnForm } from "./turn-form";

type Props = { how: "withdraw" | "stop"; one: ward.Case; onClose: () => void; onDone: () => void };

// EndForm ends a case without a result: the citizen withdraws it, or it is stopped.
export function EndForm({ how, one, onClose, onDone }: Props) {
  const words = useWords().turns;
  return (
    <TurnForm
      draft={draftOf(one, how)}
      title={words[how].title}
      hint={words[how].hint}
      save={words[how].save}
      call={how === "withdraw" ? bridge.turns.Withdraw : bridge.turns.Stop}
      read={({ reason = "" }) => ({ ...onCase(one), reason: reason.trim() })}
      told={({ code }) => words[how].saved(code)}
      onClose={onClose}
      onDone={onDone}
    >
      <TextField name="reason" label={words.reason} hint={words.reasonHint} kind="lines" rows={3} autoFocus />
    </TurnForm>
  );
}

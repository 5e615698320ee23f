import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { useWords } from "@/words/use-words";
import { draftOf } from "./draft-of";
import { LateFields } from "./late-fields";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void };

// LateForm says afterwards why a case was late.
export function LateForm({ one, onClose }: Props) {
  const words = useWords().turns.late;
  return (
    <TurnForm
      draft={draftOf(one, "explainLate")}
      title={words.title}
      hint={words.hint}
      save={words.save}
      call={bridge.turns.ExplainLate}
      read={({ reason = "", note = "" }) => ({ ...onCase(one), reason, note: note.trim() })}
      told={({ code }) => words.saved(code)}
      onClose={onClose}
    >
      <LateFields reason={one.lateness?.reason} note={one.lateness?.note} />
    </TurnForm>
  );
}

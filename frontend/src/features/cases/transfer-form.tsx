import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { SuggestField } from "@/ui/suggest-field";
import { TextField } from "@/ui/text-field";
import { fold } from "@/words/fold";
import { useWords } from "@/words/use-words";
import { useChoices } from "./case-choices";
import { draftOf } from "./draft-of";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void; onDone: () => void };

// TransferForm hands the case to the officer or unit that solves it.
export function TransferForm({ one, onClose, onDone }: Props) {
  const words = useWords().cases.transfer;
  const to = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { officers, units } = useChoices();
  const offer = (group: string, names: string[]) =>
    names
      .filter((name) => name !== one.heldBy && fold(name).includes(fold(text.trim())))
      .map((name) => ({ key: `${group} ${name}`, group, text: name, detail: "", value: name }));
  const suggestions = [...offer(words.units, units), ...offer(words.officers, officers)];
  return (
    <TurnForm
      draft={draftOf(one, "transfer")}
      title={words.title}
      save={words.save}
      call={bridge.cases.Transfer}
      read={({ to = "", note = "" }) => ({ ...onCase(one), to: to.trim(), note: note.trim() })}
      told={({ code, heldBy }) => words.saved(code, heldBy)}
      onClose={onClose}
      onDone={onDone}
    >
      <SuggestField
        name="to"
        label={words.to}
        hint={words.toHint}
        suggestions={suggestions}
        ref={to}
        autoFocus
        onType={setText}
        onTake={(name) => {
          if (to.current) to.current.value = name;
          setText(name);
        }}
      />
      <TextField name="note" label={words.note} kind="lines" rows={2} />
    </TurnForm>
  );
}

import { type RefObject, useState } from "react";
import type { app } from "@/bridge/models";
import { SuggestField } from "@/ui/suggest-field";
import { useWords } from "@/words/use-words";
import { useProcedures } from "./find-procedures";

type Props = {
  code: string; // of the procedure chosen, "" for none
  name: string; // what stands in the field when it is chosen
  initialText?: string;
  input: RefObject<HTMLInputElement | null>;
  onTake: (hit: app.ProcedureHit) => void;
  onUnchoose: () => void;
};

// ProcedureField finds a procedure while its name, code or number is typed.
// Changing the text of a chosen procedure lets it go. What fits none is not passed by.
export function ProcedureField({ code, name, initialText, input, onTake, onUnchoose }: Props) {
  const words = useWords().intake.procedure;
  const [text, setText] = useState<string>();
  const [missed, setMissed] = useState(false);
  const { hits: found, settled } = useProcedures(text ?? "", text !== undefined);
  const slot = /^[1-9]$/.test(text ?? "") ? Number(text) : 0; // a digit alone is a number key
  const hits = slot ? found.filter((hit) => hit.favourite === slot) : found;
  return (
    <>
      <input type="hidden" name="procedure.code" value={code} />
      <SuggestField
        name="procedureCode"
        label={words.label}
        hint={words.hint}
        initial={initialText}
        eager
        selectOnFocus={code !== ""}
        settled={settled}
        nothing={slot ? words.noKey(slot) : words.none}
        error={missed ? (slot ? words.noKey(slot) : words.missed) : undefined}
        ref={input}
        suggestions={hits.map((hit) => ({
          key: hit.procedure.code,
          group: hit.favourite ? `[${hit.favourite}] ${hit.procedure.code}` : hit.procedure.code,
          text: hit.procedure.name,
          detail: hit.limit,
          value: hit,
        }))}
        onType={(typed) => {
          setText(typed.trim());
          setMissed(false);
          if (code && typed.trim() !== name.trim()) onUnchoose();
        }}
        onTake={onTake}
        onNothing={() => setMissed(true)}
        onEnter={(typed) => {
          const none = !code && text !== undefined && typed.trim() !== "" && hits.length === 0;
          setMissed(none);
          return none;
        }}
      />
    </>
  );
}

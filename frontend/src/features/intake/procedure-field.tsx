import { type RefObject, useState } from "react";
import type { app } from "@/bridge/models";
import { SuggestField } from "@/ui/suggest-field";
import { useWords } from "@/words/use-words";
import { useProcedures } from "./find-procedures";

type Props = {
  code: string; // of the procedure chosen, "" for none
  initialText?: string;
  input: RefObject<HTMLInputElement | null>;
  onTake: (hit: app.ProcedureHit) => void;
  onUnchoose: () => void;
};

// ProcedureField finds a procedure while its name, code or number is typed.
// Changing the text of a chosen procedure lets it go.
export function ProcedureField({ code, initialText, input, onTake, onUnchoose }: Props) {
  const words = useWords().intake.procedure;
  const [text, setText] = useState<string>();
  const { hits, settled } = useProcedures(text ?? "", text !== undefined);
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
        nothing={words.none}
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
          if (code && typed.trim() !== text) onUnchoose();
        }}
        onTake={onTake}
      />
    </>
  );
}

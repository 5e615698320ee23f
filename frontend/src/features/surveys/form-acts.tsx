import { useRef } from "react";
import { useLocation } from "wouter";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useWords } from "@/words/use-words";
import { givenForm } from "./edit-given";
import { chosenForm } from "./form-chosen";
import { readDefinition } from "./read-definition";

type Props = { rows: office.QuestionnaireRow[]; chosen?: office.QuestionnaireRow };

// FormActs are what an administrator does to the definitions of forms: change the
// chosen one or follow it, make a new one, copy one, take one from a file.
export function FormActs({ rows, chosen }: Props) {
  const words = useWords().formEditor;
  const [, go] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const open = (way: string) => {
    if (!chosen) return;
    chosenForm.keep(chosen.code, chosen.version);
    go(`/surveys/${way}/${chosen.code}/${chosen.version}`);
  };
  const read = useAct(
    async (file: File) => {
      const content = await readDefinition(file);
      if (content === undefined) throw new AppError({ sentence: words.tooLarge });
      if (content === "") throw new AppError({ sentence: words.notRead });
      return bridge.surveys.ReadDefinition(content);
    },
    (form) => {
      givenForm.put(form);
      const newest = rows.findLast((one) => one.code === form.code);
      go(newest ? `/surveys/edit/${newest.code}/${newest.version}` : "/surveys/new");
    },
  );
  return (
    <>
      <KeyButton size="xs" variant="default" keys="S" disabled={!chosen} onPress={() => open("edit")}>
        {chosen && !chosen.changeable ? words.follow : words.edit}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="M" onPress={() => go("/surveys/new")}>
        {words.add}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="C" disabled={!chosen} onPress={() => open("copy")}>
        {words.copy}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="T"
        loading={read.running}
        onPress={() => input.current?.click()}
      >
        {words.read}
      </KeyButton>
      <input
        ref={input}
        type="file"
        accept=".json"
        aria-label={words.readPick}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) read.run(file);
          event.target.value = ""; // the same file again, after it was put right
        }}
      />
      <RefusalLine error={read.refusal} />
    </>
  );
}

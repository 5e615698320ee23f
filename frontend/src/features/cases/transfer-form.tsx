import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { onCase } from "@/ui/on-case";
import { readForm } from "@/ui/read-form";
import { SuggestField } from "@/ui/suggest-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { fold } from "@/words/fold";
import { useWords } from "@/words/use-words";
import { useChoices } from "./case-choices";
import classes from "./cases.module.css";

type Props = { one: ward.Case; onClose: () => void; onDone: () => void };

// TransferForm hands the case to the officer or unit that solves it.
export function TransferForm({ one, onClose, onDone }: Props) {
  const words = useWords().cases.transfer;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { officers, units } = useChoices();
  const transfer = useAct(bridge.cases.Transfer, (changed) => {
    saved(words.saved(changed.code, changed.heldBy));
    onDone();
  });
  const offer = (group: string, names: string[]) =>
    names
      .filter((name) => name !== one.heldBy && fold(name).includes(fold(text.trim())))
      .map((name) => ({ key: `${group} ${name}`, group, text: name, detail: "", value: name }));
  const suggestions = [...offer(words.units, units), ...offer(words.officers, officers)];
  const save = () => {
    const values = form.current ? readForm(form.current) : {};
    transfer.run({ ...onCase(one), to: (values.to ?? "").trim(), note: (values.note ?? "").trim() });
  };
  return (
    <Form
      ref={form}
      className={classes.act}
      label={words.title}
      onSave={save}
      onBack={onClose}
      refusal={transfer.refusal}
    >
      <h2>{words.title}</h2>
      <Fields>
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
        <FormButtons save={words.save} saving={transfer.running} onBack={onClose} />
      </Fields>
    </Form>
  );
}

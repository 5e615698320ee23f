import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { ChoiceField } from "@/ui/choice-field";
import { KeptForm } from "@/ui/kept-form";
import { TextField } from "@/ui/text-field";
import { writeForm } from "@/ui/write-form";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";

type Props = { view: office.NoticeView; onClose: () => void };

const forms = ["TM", "KT", "TL"] as const;

// SignerForm says who signs, and by which authority (TM., KT., TL.).
export function SignerForm({ view, onClose }: Props) {
  const words = useWords().notices.text;
  const { form, title, name } = view.content.signer;
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const choose = (value: string) => {
    const text = words.formTexts[value as keyof typeof words.formTexts];
    const element = box?.closest("form");
    if (text && element) writeForm(element, { form: text });
  };
  return (
    <KeptForm
      draft={draftName(view.id, "signer")}
      title={words.signer}
      save={words.signerSave}
      call={bridge.notices.SetSigner}
      read={(typed) => ({
        id: view.id,
        signer: {
          form: (typed.form ?? "").trim(),
          title: (typed.title ?? "").trim(),
          name: (typed.name ?? "").trim(),
        },
      })}
      told={() => words.signerSaved}
      onClose={onClose}
    >
      <div ref={setBox}>
        <ChoiceField
          name="authority"
          label={words.forms}
          choices={forms.map((value) => ({ value, label: words.formChoices[value] }))}
          initial={forms.find((value) => form.startsWith(`${value}.`))}
          onChange={choose}
        />
      </div>
      <TextField name="form" label={words.form} initial={form} />
      <TextField name="title" label={words.position} initial={title} />
      <TextField name="name" label={words.name} initial={name} autoFocus />
    </KeptForm>
  );
}

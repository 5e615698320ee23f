import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./settle.module.css";

type Props = { sheet: ward.Sheet; onDone: () => void; onClose: () => void };

// SettleBack sends one entry of a sheet back to who made it, with the reason. Whoever
// keyed one of the two has seen the other by now, and cannot key theirs again.
export function SettleBack({ sheet, onDone, onClose }: Props) {
  const words = useWords().settle;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const send = useAct(
    (input: office.SendBackInput) => bridge.keying.SendBack(input),
    ({ sent }) => {
      onClose();
      onDone();
      saved(words.sentBack(sent?.toName ?? ""));
    },
  );
  const save = () => {
    if (!form.current) return;
    const { entry, reason = "" } = readForm(form.current);
    send.run({ id: sheet.id, entry: Number(entry), reason });
  };
  const me = useMe().officer.id;
  const choices = [sheet.first, sheet.second].flatMap((entry, at) =>
    entry && entry.by !== me ? [{ value: String(at + 1), label: words.entryOf(at + 1, entry.byName) }] : [],
  );
  return (
    <Dialog title={words.sendBackTitle(sheet.position)} onClose={onClose}>
      <Form
        ref={form}
        className={classes.back}
        label={words.sendBack}
        onSave={save}
        onBack={onClose}
        refusal={send.refusal}
      >
        <p className={classes.soft}>{words.sendBackHint}</p>
        <SelectField name="entry" label={words.entry} choices={choices} autoFocus />
        <TextField name="reason" label={words.reason} hint={words.reasonHint} required maxLength={500} />
        <FormButtons save={words.sendBack} saving={send.running} onBack={onClose} />
      </Form>
    </Dialog>
  );
}

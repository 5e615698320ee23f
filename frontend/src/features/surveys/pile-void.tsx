import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { voidReasons } from "./keying-keys";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; sheet: office.SheetRow; onClose: () => void };

// PileVoid records why a sheet does not count.
export function PileVoid({ pile, sheet, onClose }: Props) {
  const words = useWords().keying;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const act = useAct(
    (values: Record<string, string>) =>
      bridge.keying.Void({
        sheet: {
          batch: pile.id,
          position: sheet.position,
          reason: values.reason ?? "",
          note: values.note ?? "",
        },
        which: 0,
      }),
    () => {
      saved(words.pile.voided(sheet.position));
      onClose();
    },
  );
  const title = words.pile.voidTitle(sheet.position);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        ref={form}
        className={classes.issue}
        label={title}
        onSave={() => form.current && act.run(readForm(form.current))}
        onBack={onClose}
        refusal={act.refusal}
      >
        <SelectField
          name="reason"
          label={words.pile.voidReason}
          choices={voidReasons.map((value) => ({ value, label: words.voidReasons[value] ?? value }))}
          autoFocus
        />
        <TextField name="note" label={words.pile.voidNote} />
        <FormButtons save={words.pile.void} saving={act.running} onBack={onClose} />
      </Form>
    </Dialog>
  );
}

import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; onClose: () => void };

// PileReopen opens a closed pile again, with the reason.
export function PileReopen({ pile, onClose }: Props) {
  const words = useWords().keying.pile;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const reopen = useAct(
    (reason: string) => bridge.keying.ReopenBatch(pile.id, reason),
    () => {
      saved(words.reopened(pile.name));
      onClose();
    },
  );
  const title = words.reopenTitle(pile.name);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        ref={form}
        className={classes.issue}
        label={title}
        onSave={() => form.current && reopen.run(readForm(form.current).reason ?? "")}
        onBack={onClose}
        refusal={reopen.refusal}
      >
        <TextField name="reason" label={words.reason} required autoFocus />
        <FormButtons save={words.reopen} saving={reopen.running} onBack={onClose} />
      </Form>
    </Dialog>
  );
}

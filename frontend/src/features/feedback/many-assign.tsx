import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { ManyFailed } from "./many-failed";
import { OfficerField } from "./officer-field";
import { useMany } from "./use-many";

type Props = { rows: ward.FeedbackRow[]; onClose: () => void };

type Given = { to: string; toName: string; note: string };

// ManyAssign gives many opinions to one officer.
export function ManyAssign({ rows, onClose }: Props) {
  const { many, forms } = useWords().feedback;
  const form = useRef<HTMLFormElement>(null);
  const { run, running, result } = useMany(
    rows,
    ({ id }, { to, note }: Given) => bridge.feedback.Assign({ id, to, note }),
    (count, { toName }) => many.assigned(count, toName),
    onClose,
  );
  const save = () => {
    const { to = "", toName = "", note = "" } = form.current ? readForm(form.current) : {};
    run({ to, toName, note: note.trim() });
  };
  return (
    <Dialog title={many.assign(rows.length)} onClose={onClose}>
      <Form ref={form} label={many.assign(rows.length)} onSave={save} onBack={onClose}>
        <Fields>
          <OfficerField autoFocus />
          <TextField name="note" label={forms.note} kind="lines" rows={2} />
          <ManyFailed result={result} />
          <FormButtons save={forms.assign.save} saving={running} onBack={onClose} />
        </Fields>
      </Form>
    </Dialog>
  );
}

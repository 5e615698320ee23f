import { useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import { Dialog } from "@/ui/dialog";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { say } from "@/ui/status-line";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useWords } from "@/words/use-words";

// PasswordDialog changes the password of the person signed in.
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { session, common } = useWords();
  const words = session.change;
  const form = useRef<HTMLFormElement>(null);
  const [differ, setDiffer] = useState<AppError | null>(null);
  const change = useAct(
    ({ old, next }: { old: string; next: string }) => bridge.session.ChangePassword(old, next),
    () => {
      say(words.done);
      onClose();
    },
  );
  const save = () => {
    if (!form.current) return;
    const { old = "", new: next = "", again = "" } = readForm(form.current);
    const same = next === again;
    setDiffer(same ? null : new AppError({ code: "invalid", field: "again", sentence: words.differ }));
    if (same) change.run({ old, next });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Form
        ref={form}
        onSave={save}
        enterSaves
        onBack={onClose}
        refusal={differ ?? change.refusal}
        label={words.title}
      >
        <Fields>
          <TextField name="old" label={words.old} kind="password" autoFocus autoComplete="current-password" />
          <TextField name="new" label={words.next} kind="password" autoComplete="new-password" />
          <TextField name="again" label={words.again} kind="password" autoComplete="new-password" />
          <KeyButton type="submit" keys="Ctrl+Enter" loading={change.running}>
            {common.save}
          </KeyButton>
        </Fields>
      </Form>
    </Dialog>
  );
}

import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";

type Props = { officer: ward.Officer; onClose: () => void };

// OfficerPassword gives somebody a new password who has forgotten theirs.
export function OfficerPassword({ officer, onClose }: Props) {
  const { settings, common } = useWords();
  const words = settings.officers;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const set = useAct(
    (password: string) => bridge.catalogue.SetPassword(officer.id, password),
    () => {
      saved(words.passwordSaved(officer.name));
      onClose();
    },
  );
  const title = words.passwordTitle(officer.name);
  const save = () => set.run((form.current ? readForm(form.current) : {}).password ?? "");
  return (
    <Dialog title={title} onClose={onClose}>
      <Form ref={form} label={title} onSave={save} onBack={onClose} refusal={set.refusal} enterSaves>
        <Fields>
          <TextField
            name="password"
            label={words.newPassword}
            hint={words.passwordHint}
            kind="password"
            autoFocus
            autoComplete="new-password"
          />
          <FormButtons save={common.save} saving={set.running} onBack={onClose} />
        </Fields>
      </Form>
    </Dialog>
  );
}

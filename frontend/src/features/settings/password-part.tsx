import { useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { say } from "@/ui/status-line";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

// PasswordPart changes one's own password.
export function PasswordPart() {
  const { session, settings } = useWords();
  const words = session.change;
  const form = useRef<HTMLFormElement>(null);
  const [differ, setDiffer] = useState<AppError | null>(null);
  const change = useAct(
    ({ old, next }: { old: string; next: string }) => bridge.session.ChangePassword(old, next),
    () => {
      form.current?.reset();
      say(words.done);
    },
  );
  const save = () => {
    if (!form.current) return;
    const { old = "", password = "", again = "" } = readForm(form.current);
    const same = password === again;
    setDiffer(same ? null : new AppError({ code: "invalid", field: "again", sentence: words.differ }));
    if (same) change.run({ old, next: password });
  };
  return (
    <Form
      ref={form}
      className={classes.own}
      label={settings.parts.password}
      onSave={save}
      refusal={differ ?? change.refusal}
      enterSaves
    >
      <Fields>
        <TextField name="old" label={words.old} kind="password" autoComplete="current-password" />
        <TextField
          name="password"
          label={words.next}
          hint={session.setUp.fields.passwordHint}
          kind="password"
          autoComplete="new-password"
        />
        <TextField name="again" label={words.again} kind="password" autoComplete="new-password" />
        <div>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={change.running}>
            {words.title}
          </KeyButton>
        </div>
      </Fields>
    </Form>
  );
}

import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";
import { UnitField } from "./unit-field";

// OfficerForm lets one more person sign in.
export function OfficerForm({ onClose }: { onClose: () => void }) {
  const { settings, shell } = useWords();
  const words = settings.officers;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const add = useAct(bridge.catalogue.AddOfficer, ({ name }) => {
    saved(words.added(name));
    onClose();
  });
  const save = () => {
    const values = form.current ? readForm(form.current) : {};
    const { name = "", login = "", title = "", unit = "", role = "", password = "" } = values;
    add.run({ name: name.trim(), login: login.trim(), title: title.trim(), unit, role, password });
  };
  return (
    <Form
      ref={form}
      className={classes.act}
      label={words.add}
      onSave={save}
      onBack={onClose}
      refusal={add.refusal}
    >
      <h2>{words.add}</h2>
      <Fields>
        <TextField name="name" label={words.name} autoFocus />
        <TextField name="login" label={words.login} hint={words.loginHint} />
        <TextField name="title" label={words.title} hint={words.titleHint} />
        <UnitField />
        <SelectField
          name="role"
          label={words.role}
          initial="CLERK"
          choices={Object.entries(shell.roles).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          name="password"
          label={words.password}
          hint={words.passwordHint}
          kind="password"
          autoComplete="new-password"
        />
        <FormButtons save={words.addSave} saving={add.running} onBack={onClose} />
      </Fields>
    </Form>
  );
}

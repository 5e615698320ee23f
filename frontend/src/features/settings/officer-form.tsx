import { bridge } from "@/bridge/bridge";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";
import { UnitField } from "./unit-field";

// OfficerForm lets one more person sign in.
export function OfficerForm({ onClose }: { onClose: () => void }) {
  const { settings, shell } = useWords();
  const words = settings.officers;
  const saved = useSaved();
  const add = useAct(bridge.catalogue.AddOfficer, ({ name }) => {
    saved(words.added(name));
    onClose();
  });
  const save = (values: Record<string, string>) => {
    const { name = "", login = "", title = "", unit = "", role = "", password = "" } = values;
    add.run({ name: name.trim(), login: login.trim(), title: title.trim(), unit, role, password });
  };
  return (
    <EditForm
      title={words.add}
      save={words.addSave}
      saving={add.running}
      refusal={add.refusal}
      onSave={save}
      onClose={onClose}
    >
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
    </EditForm>
  );
}

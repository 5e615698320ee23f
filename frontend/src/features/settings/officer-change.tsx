import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";
import { UnitField } from "./unit-field";

type Props = { officer: ward.Officer; onClose: () => void };

// OfficerChange changes how somebody is called, where they belong and what they may do.
export function OfficerChange({ officer, onClose }: Props) {
  const { settings, shell, common } = useWords();
  const words = settings.officers;
  const saved = useSaved();
  const change = useAct(bridge.catalogue.ChangeOfficer, ({ name }) => {
    saved(words.changed(name));
    onClose();
  });
  return (
    <EditForm
      title={words.changeTitle(officer.name)}
      save={common.save}
      saving={change.running}
      refusal={change.refusal}
      onSave={({ name = "", title = "", unit = officer.unit ?? "", role = "" }) =>
        change.run({ id: officer.id, name: name.trim(), title: title.trim(), unit, role })
      }
      onClose={onClose}
    >
      <TextField name="name" label={words.name} initial={officer.name} autoFocus />
      <TextField name="title" label={words.title} hint={words.titleHint} initial={officer.title} />
      <UnitField initial={officer.unit} />
      <SelectField
        name="role"
        label={words.role}
        initial={officer.role}
        choices={Object.entries(shell.roles).map(([value, label]) => ({ value, label }))}
      />
    </EditForm>
  );
}

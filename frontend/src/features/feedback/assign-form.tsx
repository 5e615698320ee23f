import { bridge } from "@/bridge/bridge";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { ActProps } from "./act-props";
import { ItemForm } from "./item-form";
import { OfficerField } from "./officer-field";
import { onItem } from "./on-item";

const toField = (field: string) => (field === "to" ? "toName" : field);

// AssignForm gives the opinion to the officer who has to answer it.
export function AssignForm({ item, draft, onClose }: ActProps) {
  const { assign: words, note } = useWords().feedback.forms;
  return (
    <ItemForm
      draft={draft}
      title={words.title}
      save={words.save}
      call={bridge.feedback.Assign}
      read={(values) => ({
        ...onItem(item),
        to: values.to ?? "",
        unit: (values.unit ?? "").trim(),
        note: (values.note ?? "").trim(),
      })}
      told={({ code, assigned }) => words.saved(code, assigned?.to.name ?? "")}
      move={toField}
      onClose={onClose}
    >
      <OfficerField without={(item.about ?? []).map(({ id }) => id)} autoFocus />
      <TextField name="unit" label={words.unit} hint={words.unitHint} />
      <TextField name="note" label={note} kind="lines" rows={2} />
    </ItemForm>
  );
}

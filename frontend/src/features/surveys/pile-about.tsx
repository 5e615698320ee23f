import type { office } from "@/bridge/models";
import { SelectField } from "@/ui/select-field";
import { useWords } from "@/words/use-words";
import { useFields, useOfficers } from "./load-piles";

// PileAbout says what a whole pile is about, when it is about one thing.
export function PileAbout({ pile }: { pile?: office.SheetBatchRow }) {
  const { fields } = useWords().keying;
  const { data: all } = useFields();
  const { data: officers } = useOfficers();
  if (!all || !officers) return null;
  const none = { value: "", label: fields.none };
  const people = officers.filter((one) => one.active || one.id === pile?.officer);
  return (
    <>
      <SelectField
        name="field"
        label={fields.field}
        hint={fields.fieldHint}
        initial={pile?.field ?? ""}
        choices={[none, ...all.map((value) => ({ value, label: value }))]}
      />
      <SelectField
        name="officer"
        label={fields.officer}
        hint={fields.officerHint}
        initial={pile?.officer ?? ""}
        choices={[none, ...people.map((one) => ({ value: one.id, label: one.name }))]}
      />
    </>
  );
}

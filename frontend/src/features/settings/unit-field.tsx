import { SelectField } from "@/ui/select-field";
import { useWords } from "@/words/use-words";
import { useOffice } from "./load-office";

// UnitField is the unit that somebody belongs to, of those in the office profile.
export function UnitField({ initial = "" }: { initial?: string }) {
  const words = useWords().settings.officers;
  const { data } = useOffice();
  if (!data) return null;
  const units = data.profile.units ?? [];
  const all = initial && !units.includes(initial) ? [...units, initial] : units; // dropped from the profile since
  return (
    <SelectField
      name="unit"
      label={words.unit}
      hint={units.length > 0 ? words.unitHint : words.unitNone}
      initial={initial}
      choices={[{ value: "", label: words.noUnit }, ...all.map((unit) => ({ value: unit, label: unit }))]}
    />
  );
}

import { useId } from "react";
import { useWords } from "@/words/use-words";
import classes from "./filter-field.module.css";

type Props = {
  label: string;
  value: string;
  choices: { value: string; label: string }[];
  onChange: (value: string) => void;
};

// FilterSelect is one condition of the filter line: the list of the system,
// which types ahead by itself. Nothing chosen means all.
export function FilterSelect({ label, value, choices, onChange }: Props) {
  const words = useWords().common;
  const id = useId();
  const known = value === "" || choices.some((choice) => choice.value === value);
  return (
    <div className={classes.condition} data-set={value !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.any}</option>
        {!known && <option>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

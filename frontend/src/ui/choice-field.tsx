import classes from "./choice-field.module.css";
import { useFieldError } from "./use-field-error";

type Props = {
  name: string;
  label: string;
  choices: { value: string; label: string }[];
  initial?: string;
  hint?: string;
  enterSkip?: boolean; // Enter passes by; Tab and the arrows still reach it
  onChange?: (value: string) => void;
};

// ChoiceField is one of a few: a row of radio buttons, moved through by arrows.
export function ChoiceField({ name, label, choices, initial, hint, enterSkip, onChange }: Props) {
  const error = useFieldError(name);
  return (
    <fieldset className={classes.field}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.row}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              data-enter-skip={enterSkip || undefined}
              defaultChecked={choice.value === initial}
              onChange={() => onChange?.(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && <p className={classes.hint}>{hint}</p>}
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}

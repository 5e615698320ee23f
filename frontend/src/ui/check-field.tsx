import classes from "./check-field.module.css";
import { useFieldError } from "./use-field-error";

type Props = {
  name: string;
  label: string;
  initial?: boolean;
  hint?: string;
  enterSkip?: boolean; // Enter passes by; Tab still reaches it
  onChange?: (checked: boolean) => void;
};

// CheckField is a yes or no, ticked by Space.
export function CheckField({ name, label, initial, hint, enterSkip, onChange }: Props) {
  const error = useFieldError(name);
  return (
    <div>
      <label className={classes.label}>
        <input
          type="checkbox"
          name={name}
          defaultChecked={initial}
          data-enter-skip={enterSkip || undefined}
          onChange={(event) => onChange?.(event.target.checked)}
        />
        {label}
      </label>
      {hint && <p className={classes.hint}>{hint}</p>}
      {error && <p className={classes.error}>{error}</p>}
    </div>
  );
}

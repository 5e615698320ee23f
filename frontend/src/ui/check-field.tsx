import classes from "./check-field.module.css";
import { useFieldError } from "./use-field-error";

type Props = {
  name: string;
  label: string;
  initial?: boolean;
  hint?: string;
  enterSkip?: boolean; // Enter passes by; Tab still reaches it
  autoFocus?: boolean;
  onChange?: (checked: boolean) => void;
};

// CheckField is a yes or no, ticked by Space.
export function CheckField({ name, label, initial, hint, enterSkip, autoFocus, onChange }: Props) {
  const error = useFieldError(name);
  return (
    <div>
      <label className={classes.label}>
        <input
          type="checkbox"
          name={name}
          defaultChecked={initial}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
          // biome-ignore lint/a11y/noAutofocus: the screen says where work begins
          autoFocus={autoFocus}
          data-enter-skip={enterSkip || undefined}
          onChange={(event) => onChange?.(event.target.checked)}
        />
        {label}
      </label>
      {hint && <p className={classes.hint}>{hint}</p>}
      {error && (
        <p id={`${name}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

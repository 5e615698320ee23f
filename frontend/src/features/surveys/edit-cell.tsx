import { useFieldError } from "@/ui/use-field-error";
import classes from "./edit.module.css";

type Props = { name: string; label: string; initial: string; short?: boolean; fixed?: boolean };

// EditCell is an uncontrolled field in a line of a table; what has to be put right
// stands under it.
export function EditCell({ name, label, initial, short, fixed }: Props) {
  const bad = useFieldError(name);
  return (
    <td className={short ? classes.short : undefined}>
      <input
        name={name}
        aria-label={label}
        defaultValue={initial}
        readOnly={fixed}
        data-enter-skip={fixed || undefined}
        inputMode={short ? "numeric" : undefined}
        aria-invalid={bad ? true : undefined}
        aria-describedby={bad ? `${name}-error` : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      {bad && (
        <p id={`${name}-error`} className={classes.bad}>
          {bad}
        </p>
      )}
    </td>
  );
}

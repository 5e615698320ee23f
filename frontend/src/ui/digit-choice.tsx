import type { KeyboardEvent } from "react";
import classes from "./choice-field.module.css";
import own from "./digit-choice.module.css";
import { isComposing } from "./is-composing";
import { Keys } from "./keys";
import { nextField } from "./next-field";
import { useFieldError } from "./use-field-error";

type Props = {
  name: string;
  label: string;
  choices: { value: string; label: string }[];
  initial?: string;
  hint?: string;
  autoFocus?: boolean;
  onChoose?: (value: string) => void;
};

// DigitChoice is one of a few, chosen by its digit, which also goes on to the next
// field; the arrows and Enter work as in every row of choices.
export function DigitChoice({ name, label, choices, initial, hint, autoFocus, onChoose }: Props) {
  const error = useFieldError(name);
  const first = choices.some((choice) => choice.value === initial) ? initial : choices[0]?.value;
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    const value = choices[Number(event.key) - 1]?.value;
    if (value === undefined) return;
    event.preventDefault();
    const radio = [...event.currentTarget.querySelectorAll("input")].find((one) => one.value === value);
    radio?.click();
    if (radio?.form) nextField(radio.form, radio)?.focus();
  };
  return (
    <fieldset
      className={classes.field}
      onKeyDown={onKeyDown}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className={classes.label}>{label}</legend>
      <div className={own.row}>
        {choices.map((choice, at) => (
          <label key={choice.value} className={own.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === initial}
              // biome-ignore lint/a11y/noAutofocus: the screen says where work begins
              autoFocus={autoFocus && choice.value === first}
              onChange={() => onChoose?.(choice.value)}
            />
            <span aria-hidden="true">
              <Keys>{String(at + 1)}</Keys>
            </span>
            {choice.label}
          </label>
        ))}
      </div>
      {hint && <p className={classes.hint}>{hint}</p>}
      {error && (
        <p id={`${name}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

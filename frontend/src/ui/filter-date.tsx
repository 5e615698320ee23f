import { useEffect, useId, useRef, useState } from "react";
import { formatDate } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import classes from "./filter-field.module.css";
import { isComposing } from "./is-composing";
import { today } from "./today";

type Props = { label: string; value: string; onChange: (value: string) => void };

// FilterDate is a day of the filter line. It takes effect on Enter or when the
// field is left; a day that does not exist is told and changes nothing.
export function FilterDate({ label, value, onChange }: Props) {
  const words = useWords().common.date;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  useEffect(() => {
    if (input.current) input.current.value = formatDate(value);
    setBad(false);
  }, [value]);
  const take = () => {
    const day = parseDate(input.current?.value ?? "", today());
    setBad(day === undefined);
    if (day === undefined || !input.current) return;
    input.current.value = formatDate(day);
    if (day !== value) onChange(day);
  };
  return (
    <div className={classes.condition} data-set={value !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={formatDate(value)}
        title={words.hint}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isComposing(event)) take();
        }}
      />
      {bad && (
        <p id={`${id}-bad`} role="alert" className={classes.bad}>
          {words.bad}
        </p>
      )}
    </div>
  );
}

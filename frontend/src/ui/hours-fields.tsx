import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./office-fields.module.css";
import { TextField } from "./text-field";

// HoursFields are the office hours of a day, morning and afternoon, and those of
// an open Saturday.
export function HoursFields({ hours: { spans, saturday } }: { hours: ward.Hours }) {
  const w = useWords().session.setUp.fields;
  return (
    <>
      <SpanFields name="hours.spans.0" label={w.morning} span={spans[0]} />
      <SpanFields name="hours.spans.1" label={w.afternoon} span={spans[1]} />
      <SpanFields name="hours.saturday.0" label={w.saturday} span={saturday[0]} />
      <p className={classes.note}>{w.saturdayHint}</p>
    </>
  );
}

function SpanFields({ name, label, span }: { name: string; label: string; span?: ward.Span }) {
  const w = useWords().session.setUp.fields;
  return (
    <fieldset className={`${classes.bare} ${classes.span}`}>
      <span>{label}</span>
      <TextField name={`${name}.from`} label={`${w.from}`} initial={span?.from} inputMode="numeric" />
      <TextField name={`${name}.to`} label={`${w.to}`} initial={span?.to} inputMode="numeric" />
    </fieldset>
  );
}

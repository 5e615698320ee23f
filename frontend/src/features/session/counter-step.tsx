import type { office } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import classes from "./session.module.css";

type Props = { proposal: office.SetUpInput };

// CounterStep gives this machine its letter and the office its hours.
export function CounterStep({ proposal }: Props) {
  const w = useWords().session.setUp.fields;
  const { spans, saturday, validFrom } = proposal.hours;
  return (
    <Fields>
      <div className={classes.pair}>
        <TextField name="counter" label={w.counter} hint={w.counterHint} initial={proposal.counter} />
      </div>
      <input type="hidden" name="hours.validFrom" defaultValue={validFrom} />
      <SpanFields name="hours.spans.0" label={w.morning} span={spans[0]} />
      <SpanFields name="hours.spans.1" label={w.afternoon} span={spans[1]} />
      <SpanFields name="hours.saturday.0" label={w.saturday} span={saturday[0]} />
      <p className={classes.office}>{w.saturdayHint}</p>
    </Fields>
  );
}

function SpanFields({
  name,
  label,
  span,
}: {
  name: string;
  label: string;
  span?: { from: string; to: string };
}) {
  const w = useWords().session.setUp.fields;
  return (
    <fieldset className={`${classes.step} ${classes.span}`}>
      <span>{label}</span>
      <TextField name={`${name}.from`} label={`${w.from}`} initial={span?.from} inputMode="numeric" />
      <TextField name={`${name}.to`} label={`${w.to}`} initial={span?.to} inputMode="numeric" />
    </fieldset>
  );
}

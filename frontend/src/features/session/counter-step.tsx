import type { office } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { HoursFields } from "@/ui/hours-fields";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";

type Props = { proposal: office.SetUpInput };

// CounterStep gives this machine its letter and the office its hours.
export function CounterStep({ proposal }: Props) {
  const w = useWords().session.setUp.fields;
  return (
    <Fields>
      <TextField
        name="counter"
        label={w.counter}
        hint={w.counterHint}
        initial={proposal.counter}
        width="50%"
      />
      <input type="hidden" name="hours.validFrom" defaultValue={proposal.hours.validFrom} />
      <HoursFields hours={proposal.hours} />
    </Fields>
  );
}

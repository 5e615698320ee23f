import { useState } from "react";
import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";

type Props = { initial: Record<string, string>; onFeeTyped: () => void };

// ResultPart is how the case came in, where the result goes, the fee, and what
// is seldom needed.
export function ResultPart({ initial, onFeeTyped }: Props) {
  const words = useWords().intake;
  const me = useMe();
  const [place, setPlace] = useState(initial.place ?? me.oneStop);
  return (
    <div className={classes.grid}>
      <ChoiceField
        name="channel"
        label={words.channel}
        initial={initial.channel ?? "DIRECT"}
        choices={(["DIRECT", "ONLINE", "POST"] as const).map((value) => ({
          value,
          label: words.channels[value],
        }))}
      />
      <SelectField
        name="place"
        label={words.resultPlace}
        initial={place}
        onChange={setPlace}
        choices={[
          { value: me.oneStop, label: words.places.counter },
          { value: words.places.post, label: words.places.shortPost },
          { value: words.places.online, label: words.places.shortOnline },
          { value: "other", label: words.places.other },
        ]}
      />
      {place === "other" && (
        <div className={classes.wide}>
          <TextField name="resultPlace" label={words.places.otherLabel} initial={initial.resultPlace} />
        </div>
      )}
      <div className={classes.fee}>
        <TextField
          name="fee"
          label={words.fee}
          hint={words.feeHint}
          initial={initial.fee}
          inputMode="numeric"
          onChange={onFeeTyped}
        />
        <CheckField name="feePaid" label={words.feePaid} initial={initial.feePaid === "on"} />
      </div>
      <TextField name="note" label={words.note} initial={initial.note} kind="lines" rows={2} />
      <TextField
        name="officialCode"
        label={words.officialCode}
        hint={words.officialCodeHint}
        initial={initial.officialCode}
      />
      <DateField
        name="receivedAt"
        label={words.receivedAt}
        hint={words.receivedAtHint}
        initialText={initial.receivedAt}
        today={today()}
        time
      />
    </div>
  );
}

import { useState } from "react";
import { useWords } from "@/words/use-words";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

type Props = {
  initial: Record<string, string>; // without the prefix
  prefix?: string; // of the names, "fields."
  address: () => string; // of the applicant, for the post
  wide?: string; // class of a field over the whole width
};

// ResultWayFields are how the citizen gets the result: at the counter or another
// place, by post to an address, or electronically.
export function ResultWayFields({ initial, prefix = "", address, wide }: Props) {
  const words = useWords().common.ways;
  const [way, setWay] = useState(initial.resultWay || "COUNTER");
  return (
    <>
      <SelectField
        name={`${prefix}resultWay`}
        label={words.label}
        initial={way}
        onChange={setWay}
        choices={(["COUNTER", "POST", "ONLINE", "OTHER"] as const).map((value) => ({
          value,
          label: words.choices[value],
        }))}
      />
      {way === "POST" && (
        <div className={wide}>
          <TextField
            name={`${prefix}resultAddress`}
            label={words.address}
            hint={words.addressHint}
            initial={initial.resultAddress || address()}
          />
        </div>
      )}
      {way === "OTHER" && (
        <div className={wide}>
          <TextField name={`${prefix}resultPlace`} label={words.place} initial={initial.resultPlace} />
        </div>
      )}
    </>
  );
}

import { useState } from "react";
import { useWords } from "@/words/use-words";
import classes from "./fee-fields.module.css";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

type Props = {
  basis: string; // of the procedure's fee: only what its rule needs is asked for
  initial: Record<string, string>; // without the prefix
  prefix?: string; // of the names, "fields."
};

// FeeFields are what a fee hangs on besides its rule: pages, copies, and the
// ground of an exemption or a reduction.
export function FeeFields({ basis, initial, prefix = "" }: Props) {
  const words = useWords().common.fees;
  const [relief, setRelief] = useState(initial.relief || "NONE");
  if (basis === "" || basis === "FREE") return null;
  const count = (name: "pages" | "copies") => (
    <TextField
      name={`${prefix}${name}`}
      label={words[name]}
      initial={initial[name] ?? "1"}
      inputMode="numeric"
      width={120}
      onFocus={(event) => event.target.select()}
    />
  );
  return (
    <div className={classes.row}>
      {basis === "PER_PAGE" && count("pages")}
      {(basis === "PER_PAGE" || basis === "PER_COPY") && count("copies")}
      <SelectField
        name={`${prefix}relief`}
        label={words.relief}
        initial={relief}
        width={130}
        onChange={setRelief}
        choices={(["NONE", "EXEMPT", "CUT"] as const).map((value) => ({
          value,
          label: words.reliefs[value],
        }))}
      />
      {relief === "CUT" && (
        <TextField
          name={`${prefix}feeCut`}
          label={words.cut}
          initial={initial.feeCut}
          inputMode="numeric"
          width={90}
        />
      )}
      {relief !== "NONE" && (
        <div className={classes.ground}>
          <TextField
            name={`${prefix}feeGround`}
            label={words.ground}
            hint={words.groundHint}
            initial={initial.feeGround}
          />
        </div>
      )}
    </div>
  );
}

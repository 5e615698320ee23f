import { useState } from "react";
import type { ward } from "@/bridge/models";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

// asks says which amounts each way of counting a fee has.
const asks: Record<string, ("amount" | "fromPage3" | "most")[]> = {
  PER_CASE: ["amount"],
  PER_PAGE: ["amount", "fromPage3", "most"],
  PER_COPY: ["amount", "most"],
};

// FeeFields are what a procedure costs, as far as the way of counting asks.
export function FeeFields({ fee }: { fee?: ward.FeeRule }) {
  const words = useWords().settings.rulebook;
  const w = words.fields;
  const [basis, setBasis] = useState(fee?.basis ?? "FREE");
  const labels = { amount: w.feeAmount, fromPage3: w.fromPage3, most: w.most };
  return (
    <div className={classes.amounts}>
      <SelectField
        name="fee.basis"
        label={w.basis}
        initial={basis}
        choices={Object.entries(words.bases).map(([value, label]) => ({ value, label }))}
        onChange={setBasis}
      />
      {(asks[basis] ?? []).map((name) => (
        <TextField
          key={name}
          name={`fee.${name}`}
          label={labels[name]}
          initial={fee?.[name] ? formatNumber(fee[name]) : ""}
          inputMode="numeric"
        />
      ))}
    </div>
  );
}

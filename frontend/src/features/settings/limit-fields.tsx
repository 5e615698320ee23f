import { useState } from "react";
import type { ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

// LimitFields are how long handling may take, as far as the unit asks.
export function LimitFields({ limit }: { limit?: ward.Limit }) {
  const words = useWords().settings.rulebook;
  const [unit, setUnit] = useState(limit?.unit ?? "WORKING_DAY");
  return (
    <>
      <div className={classes.amounts}>
        <SelectField
          name="limit.unit"
          label={words.fields.unit}
          initial={unit}
          choices={Object.entries(words.units).map(([value, label]) => ({ value, label }))}
          onChange={setUnit}
        />
        {unit !== "SAME_DAY" && (
          <TextField
            name="limit.amount"
            label={words.fields.amount}
            initial={limit?.amount ? String(limit.amount) : ""}
            inputMode="numeric"
          />
        )}
      </div>
      {unit === "SAME_DAY" && (
        <CheckField name="limit.after15" label={words.fields.after15} initial={limit?.after15} />
      )}
    </>
  );
}

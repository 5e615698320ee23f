import type { RefObject } from "react";
import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { FeeFields } from "@/ui/fee-fields";
import { ResultWayFields } from "@/ui/result-way-fields";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";
import type { Values } from "./visit-values";

type Props = {
  form: RefObject<HTMLFormElement | null>;
  initial: Values;
  basis: string; // of the procedure's fee
  onFeeTyped: () => void;
};

// ResultPart is how the case came in, where the result goes, the fee, and what
// is seldom needed.
export function ResultPart({ form, initial, basis, onFeeTyped }: Props) {
  const { intake: words, turns } = useWords();
  const me = useMe();
  const address = () => {
    const field = form.current?.elements.namedItem("applicant.address");
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "";
  };
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
      <input type="hidden" name="counterPlace" value={me.oneStop} />
      <ResultWayFields initial={initial} address={address} wide={classes.wide} />
      <div className={classes.wide}>
        <FeeFields key={basis} basis={basis} initial={initial} />
      </div>
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
        <TextField
          name="feeReceipt"
          label={turns.pay.receipt}
          hint={turns.pay.receiptHint}
          initial={initial.feeReceipt}
        />
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

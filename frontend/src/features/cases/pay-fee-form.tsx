import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { TextField } from "@/ui/text-field";
import { formatMoney, formatNumber } from "@/words/formats";
import { parseCount } from "@/words/parse-count";
import { useWords } from "@/words/use-words";
import { draftOf } from "./draft-of";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void };

// PayFeeForm takes money in. What is owed stands there already, so the cursor
// begins at the number of the receipt.
export function PayFeeForm({ one, onClose }: Props) {
  const words = useWords().turns;
  const owed = Math.max(one.fee - one.feePaid, 0);
  return (
    <TurnForm
      draft={draftOf(one, "payFee")}
      title={words.pay.title}
      save={words.pay.save}
      call={bridge.turns.PayFee}
      read={({ amount, receipt = "" }) => ({
        ...onCase(one),
        amount: parseCount(amount),
        receipt: receipt.trim(),
        reason: "",
      })}
      told={({ code }, { amount }) => words.pay.saved(code, formatMoney(amount))}
      onClose={onClose}
    >
      <TextField
        name="amount"
        label={words.pay.amount}
        hint={words.pay.owed(formatMoney(owed))}
        initial={formatNumber(owed)}
        inputMode="numeric"
      />
      <TextField name="receipt" label={words.pay.receipt} hint={words.pay.receiptHint} autoFocus />
    </TurnForm>
  );
}

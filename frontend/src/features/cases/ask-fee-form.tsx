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

// AskFeeForm makes solving wait for money.
export function AskFeeForm({ one, onClose }: Props) {
  const words = useWords().turns;
  return (
    <TurnForm
      draft={draftOf(one, "askFee")}
      title={words.ask.title}
      hint={words.ask.hint}
      save={words.ask.save}
      call={bridge.turns.AskFee}
      read={({ amount, reason = "" }) => ({
        ...onCase(one),
        amount: parseCount(amount),
        receipt: "",
        reason: reason.trim(),
      })}
      told={({ code, fee, feePaid }) => words.ask.saved(code, formatMoney(fee - feePaid))}
      onClose={onClose}
    >
      <TextField
        name="amount"
        label={words.ask.amount}
        hint={one.feePaid > 0 ? words.ask.amountHint(formatMoney(one.feePaid)) : undefined}
        initial={one.fee > one.feePaid ? formatNumber(one.fee) : ""}
        inputMode="numeric"
        autoFocus
      />
      <TextField name="reason" label={words.ask.reason} hint={words.ask.reasonHint} kind="lines" rows={2} />
    </TurnForm>
  );
}

import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { RefusalLine } from "@/ui/refusal-line";
import { SelectField } from "@/ui/select-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { useWithReceipt } from "./load-surveys";
import classes from "./surveys.module.css";

// WithReceipt chooses the form that comes with each receipt on this computer.
export function WithReceipt({ rows }: { rows: office.QuestionnaireRow[] }) {
  const words = useWords().surveys;
  const { data: code, error } = useWithReceipt();
  const saved = useSaved();
  const set = useAct(
    (value: string) => bridge.surveys.SetWithReceipt(value),
    () => saved(words.withReceiptSaved),
  );
  if (code === undefined) return <RefusalLine error={error} />;
  const choices = rows.filter((row) => row.inForce).map((row) => ({ value: row.code, label: row.short }));
  return (
    <div className={classes.receipt}>
      <RefusalLine error={set.refusal} />
      <SelectField
        name="withReceipt"
        label={words.withReceipt}
        hint={words.withReceiptHint}
        initial={code}
        choices={[{ value: "", label: words.withReceiptNone }, ...choices]}
        onChange={(value) => set.run(value)}
      />
    </div>
  );
}

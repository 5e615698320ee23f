import classes from "@/ui/batch.module.css";
import { KeyButton } from "@/ui/key-button";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { type BatchAct, batchActs } from "./batch-acts";

type Props = { count: number; onAct: (act: BatchAct) => void; onClear: () => void };

// BatchBar says how many cases are chosen and what can be done with them.
export function BatchBar({ count, onAct, onClear }: Props) {
  const words = useWords().batch;
  const { role } = useMe().officer;
  const acts = batchActs.filter(({ name }) => role !== "LEADER" || name === "explainLate");
  return (
    <div role="toolbar" aria-label={words.bar} className={classes.bar}>
      <output className={classes.chosen}>{words.chosen(formatNumber(count))}</output>
      {acts.map(({ name, keys }) => (
        <KeyButton key={name} size="xs" keys={keys} onPress={() => onAct(name)}>
          {words.acts[name]}
        </KeyButton>
      ))}
      <KeyButton size="xs" variant="default" keys="Escape" onPress={onClear}>
        {words.clear}
      </KeyButton>
    </div>
  );
}

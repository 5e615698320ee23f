import { useLocation } from "wouter";
import classes from "@/ui/batch.module.css";
import { KeyButton } from "@/ui/key-button";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { actsOf } from "./batch-acts";
import { chosenFeedback } from "./chosen-feedback";

// BatchBar says how many opinions are ticked and what can be done with them.
export function BatchBar({ count }: { count: number }) {
  const words = useWords().feedback.batch;
  const [, go] = useLocation();
  const { role } = useMe().officer;
  return (
    <div role="toolbar" aria-label={words.bar} className={classes.bar}>
      <output className={classes.chosen}>{words.chosen(formatNumber(count))}</output>
      {actsOf(role).map(({ name, keys }) => (
        <KeyButton
          key={name}
          size="xs"
          keys={keys}
          disabled={name === "group" && count < 2}
          onPress={() => go(`/feedback/batch/${name}`)}
        >
          {words.acts[name]}
        </KeyButton>
      ))}
      <KeyButton size="xs" variant="default" keys="Escape" onPress={chosenFeedback.clear}>
        {words.clear}
      </KeyButton>
    </div>
  );
}

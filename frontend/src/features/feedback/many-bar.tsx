import { useState } from "react";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { chosenFeedback } from "./chosen-feedback";
import classes from "./feedback.module.css";
import { ManyAssign } from "./many-assign";
import { ManyGroup } from "./many-group";

// ManyBar says how many opinions are ticked and what can be done with them.
export function ManyBar({ chosen }: { chosen: ward.FeedbackRow[] }) {
  const words = useWords().feedback.list;
  const [doing, setDoing] = useState<"assign" | "group">();
  const close = () => setDoing(undefined);
  return (
    <div role="toolbar" aria-label={words.bar} className={classes.many}>
      <output className={classes.total}>{words.chosen(formatNumber(chosen.length))}</output>
      <KeyButton size="xs" keys="G" onPress={() => setDoing("assign")}>
        {words.assign}
      </KeyButton>
      <KeyButton size="xs" keys="R" disabled={chosen.length < 2} onPress={() => setDoing("group")}>
        {words.group}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Escape" onPress={chosenFeedback.clear}>
        {words.unchoose}
      </KeyButton>
      {doing === "assign" && <ManyAssign rows={chosen} onClose={close} />}
      {doing === "group" && <ManyGroup rows={chosen} onClose={close} />}
    </div>
  );
}

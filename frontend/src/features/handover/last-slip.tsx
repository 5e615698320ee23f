import type { ward } from "@/bridge/models";
import { PaperPanel } from "@/ui/paper-panel";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";

// LastSlip is the slip of the hand-over just recorded, beside the field that
// waits for the next one.
export function LastSlip({ given }: { given: ward.Case }) {
  const { handover: words, paper } = useWords();
  return (
    <div className={classes.slip}>
      <p className={classes.done}>{words.done(given.code, given.handover?.receiver.name ?? "")}</p>
      <PaperPanel
        paper={{ kind: "handover", caseId: given.id, month: "", layout: "" }}
        label={paper.handover(given.code)}
      />
    </div>
  );
}

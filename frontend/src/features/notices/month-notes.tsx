import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";

// MonthNotes are what the table does not count.
export function MonthNotes({ figures }: { figures: ward.Figures }) {
  const words = useWords().month;
  return (
    <div className={classes.notes}>
      {figures.procedures.rows.length === 0 && <p>{words.empty}</p>}
      {figures.rejectedAtIntake > 0 && <p>{words.rejected(formatNumber(figures.rejectedAtIntake))}</p>}
      <p className={classes.soft}>{words.unit}</p>
    </div>
  );
}

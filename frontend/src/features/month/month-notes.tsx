import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import { onTimeRate } from "./on-time-rate";

// MonthNotes are the rate on time and what the table does not count.
export function MonthNotes({ figures }: { figures: ward.Figures }) {
  const words = useWords().month;
  const { resolved } = figures.procedures.total;
  const good = resolved.early + resolved.onTime;
  return (
    <div className={classes.notes}>
      {figures.procedures.rows.length === 0 && <p>{words.empty}</p>}
      <p>
        {words.rate}: <strong className={classes.rate}>{onTimeRate(resolved)}</strong>{" "}
        <span className={classes.soft}>
          {words.rateHow(formatNumber(good), formatNumber(resolved.total))}
        </span>
      </p>
      {figures.rejectedAtIntake > 0 && <p>{words.rejected(formatNumber(figures.rejectedAtIntake))}</p>}
      <p className={classes.soft}>{words.unit}</p>
    </div>
  );
}

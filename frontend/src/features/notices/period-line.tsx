import type { ward } from "@/bridge/models";
import { formatDate, formatMoment, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import { onTimeRate } from "./on-time-rate";

// PeriodLine says which days the figures count, and that they still move while
// the period runs; beside it the rate on time, which must never be out of sight.
export function PeriodLine({ figures }: { figures: ward.Figures }) {
  const words = useWords().month;
  const { from, to } = figures.period;
  const { resolved } = figures.procedures.total;
  const good = resolved.early + resolved.onTime;
  const running = figures.asOf.slice(0, 10) <= to;
  return (
    <div className={classes.period}>
      <strong>{words.period(formatDate(from), formatDate(to))}</strong>
      {running && <span className={classes.running}>{words.running(formatMoment(figures.asOf))}</span>}
      <span>
        {words.rate}: <strong className={classes.rate}>{onTimeRate(resolved)}</strong>{" "}
        <span className={classes.soft}>
          {words.rateHow(formatNumber(good), formatNumber(resolved.total))}
        </span>
      </span>
    </div>
  );
}

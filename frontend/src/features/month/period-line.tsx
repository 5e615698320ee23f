import type { ward } from "@/bridge/models";
import { formatDate, formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";

// PeriodLine says which days the figures count, and that they still move while
// the period runs.
export function PeriodLine({ figures }: { figures: ward.Figures }) {
  const words = useWords().month;
  const { from, to } = figures.period;
  const running = figures.asOf.slice(0, 10) <= to;
  return (
    <p className={classes.period}>
      <strong>{words.period(formatDate(from), formatDate(to))}</strong>
      {running && <span className={classes.running}>{words.running(formatMoment(figures.asOf))}</span>}
    </p>
  );
}

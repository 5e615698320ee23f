import type { ward } from "@/bridge/models";
import { formatDate, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

// CaseDue explains the due time, one line a step.
export function CaseDue({ deadline, limit }: { deadline: ward.Deadline; limit: string }) {
  const { cases, common } = useWords();
  const words = cases.page;
  const years = deadline.unconfirmed ?? [];
  return (
    <section>
      <h2>
        {words.why} <span className={classes.soft}>{limit}</span>
      </h2>
      <ol className={classes.steps}>
        {deadline.steps.map((step) => (
          <li key={step.date + step.why} data-counted={step.counted || undefined}>
            <time dateTime={step.date}>
              {common.shortWeekdays[weekdayOf(step.date)]} {formatDate(step.date).slice(0, -5)}
            </time>
            {step.why}
          </li>
        ))}
      </ol>
      {years.length > 0 && <p className={classes.warn}>{words.unconfirmed(years.join(", "))}</p>}
    </section>
  );
}

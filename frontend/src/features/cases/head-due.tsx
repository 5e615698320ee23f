import type { app } from "@/bridge/models";
import { formatDate, formatMoment, formatTime, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import turnClasses from "./turns.module.css";

// HeadDue is the due time and what is left of it; while the citizen's papers are
// waited for the clock stands, and that is said instead.
export function HeadDue({ page }: { page: app.CasePage }) {
  const { cases, common, turns } = useWords();
  const { case: one, left } = page;
  if (!one.dueAt) return null;
  if (one.state === "SUPPLEMENT_REQUESTED" && one.supplement)
    return (
      <>
        <span className={turnClasses.waiting}>
          {turns.details.waitingSince(formatMoment(one.supplement.at))}
        </span>
        <span className={classes.soft}>{turns.details.before(formatMoment(one.dueAt))}</span>
      </>
    );
  const day = `${common.weekdays[weekdayOf(one.dueAt)]} ${formatDate(one.dueAt)}`;
  return (
    <>
      <span>
        {cases.page.due}{" "}
        <strong className={classes.due}>
          {formatTime(one.dueAt)} {day}
        </strong>
      </span>
      {left && <span className={classes.left}>{left}</span>}
    </>
  );
}

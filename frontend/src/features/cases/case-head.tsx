import type { app } from "@/bridge/models";
import { StandingBadge } from "@/ui/standing-badge";
import { StateBadge } from "@/ui/state-badge";
import { today } from "@/ui/today";
import { formatDate, formatMoment, formatTime, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { daysLeft } from "./days-left";

// CaseHead is what has to be seen first: what, how far, and how it stands
// against its due time.
export function CaseHead({ page }: { page: app.CasePage }) {
  const { cases, common } = useWords();
  const words = cases.page;
  const one = page.case;
  const due = one.dueAt
    ? `${formatTime(one.dueAt)} ${common.weekdays[weekdayOf(one.dueAt)]} ${formatDate(one.dueAt)}`
    : "";
  return (
    <div className={classes.head}>
      <p className={classes.what}>
        {one.procedure.name}
        {one.officialCode && <span className={classes.soft}> · {words.official(one.officialCode)}</span>}
      </p>
      <div className={classes.how}>
        <StateBadge state={one.state} />
        <StandingBadge standing={page.standing} state={one.state} />
        <span>
          {words.due} <strong className={classes.due}>{due}</strong>
        </span>
        {one.finishedAt ? (
          <span className={classes.soft}>{words.ended(formatMoment(one.finishedAt), one.finishedBy)}</span>
        ) : (
          one.dueAt && <span className={classes.left}>{words.left(daysLeft(one.dueAt, today()))}</span>
        )}
        {one.firstDueAt !== one.dueAt && (
          <span className={classes.soft}>{words.firstDue(formatMoment(one.firstDueAt))}</span>
        )}
        {one.corrected && <span className={classes.soft}>{words.corrected}</span>}
      </div>
      {one.conflicts.length > 0 && <p className={classes.warn}>{words.conflict}</p>}
      {one.unknown > 0 && <p className={classes.warn}>{words.unknown(one.unknown)}</p>}
    </div>
  );
}

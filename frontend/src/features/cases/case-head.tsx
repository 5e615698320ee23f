import type { app } from "@/bridge/models";
import { StandingBadge } from "@/ui/standing-badge";
import { StateBadge } from "@/ui/state-badge";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { HeadDue } from "./head-due";

// CaseHead is what has to be seen first: what, how far, and how it stands
// against its due time.
export function CaseHead({ page }: { page: app.CasePage }) {
  const { cases, turns } = useWords();
  const words = cases.page;
  const one = page.case;
  const ended = turns.details.ended[one.state] ?? words.ended;
  const newDate = page.standing === "NEW_DATE";
  const waiting = one.state === "SUPPLEMENT_REQUESTED";
  return (
    <div className={classes.head}>
      <p className={classes.what}>
        {one.procedure.name}
        {one.officialCode && <span className={classes.soft}> · {words.official(one.officialCode)}</span>}
      </p>
      <div className={classes.how}>
        <StateBadge state={one.state} />
        {!waiting && <StandingBadge standing={page.standing} state={one.state} />}
        <HeadDue page={page} />
        {one.finishedAt && (
          <span className={classes.soft}>{ended(formatMoment(one.finishedAt), one.finishedBy)}</span>
        )}
        {newDate && (
          <span className={classes.soft}>
            {words.newDate(formatMoment(one.dueAt), formatMoment(one.judgedDueAt))}
          </span>
        )}
        {!newDate && one.firstDueAt !== one.dueAt && (
          <span className={classes.soft}>{words.firstDue(formatMoment(one.firstDueAt))}</span>
        )}
        {one.corrected && <span className={classes.soft}>{words.corrected}</span>}
      </div>
      {one.reason && (
        <p>
          {turns.reason}: <strong>{one.reason}</strong>
        </p>
      )}
      {one.conflicts.length > 0 && <p className={classes.warn}>{words.conflict}</p>}
      {one.unknown > 0 && <p className={classes.warn}>{words.unknown(one.unknown)}</p>}
    </div>
  );
}

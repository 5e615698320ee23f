import type { app } from "@/bridge/models";
import badges from "@/ui/badge.module.css";
import { formatDate, formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import { LeftWord } from "./left-word";
import { measureOverdue } from "./measure-overdue";

// ItemHead is what has to be seen first: what it is, how far, and the time left.
export function ItemHead({ page }: { page: app.FeedbackPage }) {
  const words = useWords().feedback;
  const { item } = page;
  const waiting = item.state === "INFO_ASKED";
  const overdue = item.measures.filter(measureOverdue).length;
  const due = item.state === "ANSWERED" && !item.published ? item.publishBy : item.dueAt;
  const dueWord = due === item.publishBy ? words.page.publishBy : words.page.due;
  return (
    <div className={classes.head}>
      <p className={classes.what}>
        <strong>{words.kind[item.kind]}</strong> · {words.class[item.class]}
      </p>
      <div className={classes.line}>
        <span className={`${badges.badge} ${waiting ? badges.violet : badges.grey}`}>
          {words.state[item.state] ?? item.state}
        </span>
        {!waiting && <LeftWord row={page} />}
        {item.state !== "FORWARDED" && item.state !== "CLOSED" && due && (
          <span>
            {dueWord}: <strong>{formatMoment(due)}</strong>
            {waiting && <span className={classes.soft}> ({words.page.stands})</span>}
          </span>
        )}
        {(item.state === "RECEIVED" || item.state === "CLASSIFIED") && (
          <span className={classes.soft}>
            {words.page.forwardBy}: {formatMoment(item.forwardBy)}
          </span>
        )}
        {overdue > 0 && (
          <span className={`${badges.badge} ${badges.red}`}>{words.page.measuresOverdue(overdue)}</span>
        )}
        {item.published && <span className={`${badges.badge} ${badges.green}`}>{words.page.public}</span>}
      </div>
      {page.hidden && (
        <p className={classes.warn}>
          {words.page.named} {page.withheld && words.page.withheld}
        </p>
      )}
      {item.state === "ANSWERED" && page.notClosed && <p className={classes.soft}>{page.notClosed}</p>}
      {item.anonymised && (
        <p className={classes.warn}>{words.page.anonymised(formatDate(item.anonymised))}</p>
      )}
      {item.conflicts.length > 0 && <p className={classes.warn}>{words.page.conflict}</p>}
      {item.unknown > 0 && <p className={classes.warn}>{words.page.unknown(item.unknown)}</p>}
    </div>
  );
}

import type { ward } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// ItemAnswer is the answer as it stands: drafted, returned, approved, sent.
export function ItemAnswer({ item }: { item: ward.Feedback }) {
  const words = useWords().feedback;
  const { draft, returned, approved, answered } = item;
  return (
    <section>
      <h2>{words.page.answer}</h2>
      {returned && <p className={classes.warn}>{words.page.returnedBy(returned.byName, returned.reason)}</p>}
      {item.reopened.map(({ reason, at }) => (
        <p key={at} className={classes.warn}>
          {words.page.reopened(reason)}
        </p>
      ))}
      {draft ? (
        <>
          <p>
            <strong>{words.outcome[draft.outcome]}</strong>
            {!approved && <span className={classes.soft}> · {words.page.draft}</span>}
          </p>
          {draft.text && <p className={classes.text}>{draft.text}</p>}
          {approved && (
            <p className={classes.soft}>
              {words.page.approvedBy(approved.byName, formatMoment(approved.at))}
            </p>
          )}
          {answered && (
            <p className={classes.soft}>
              {words.page.sentBy(answered.byName, formatMoment(answered.at), answered.way)}
              {answered.number && ` · ${words.page.number(answered.number)}`}
            </p>
          )}
        </>
      ) : (
        <p className={classes.soft}>{words.page.noAnswer}</p>
      )}
    </section>
  );
}

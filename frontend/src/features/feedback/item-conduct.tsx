import type { ward } from "@/bridge/models";
import badges from "@/ui/badge.module.css";
import { formatDate, formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import { measureOverdue } from "./measure-overdue";

// ItemConduct is the finding about conduct and what is done about it.
export function ItemConduct({ item }: { item: ward.Feedback }) {
  const words = useWords().feedback;
  const { finding, measures } = item;
  if (item.class !== "CONDUCT" && !finding) return null;
  return (
    <section>
      <h2>{words.page.finding}</h2>
      {finding ? (
        <>
          <p>
            <strong>{words.verdict[finding.verdict]}</strong>
            <span className={classes.soft}>
              {" "}
              · {words.page.foundBy(finding.byName, formatMoment(finding.at))}
            </span>
          </p>
          {finding.reasons && <p className={classes.text}>{finding.reasons}</p>}
        </>
      ) : (
        <p className={classes.soft}>{words.page.noFinding}</p>
      )}
      {finding && finding.verdict !== "UNFOUNDED" && (
        <>
          <h2>{words.page.measures}</h2>
          {measures.length === 0 && <p className={classes.soft}>{words.page.noMeasures}</p>}
          <ol className={classes.list}>
            {measures.map((one) => (
              <li key={one.n}>
                <strong>{words.measure[one.kind]}</strong>
                {one.text && `: ${one.text}`}
                <br />
                <span className={classes.soft}>{measureLine(one, words.page)}</span>{" "}
                {measureOverdue(one) && (
                  <span className={`${badges.badge} ${badges.red}`}>{words.page.measureOverdue}</span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function measureLine(
  { taken, until }: ward.Measure,
  words: ReturnType<typeof useWords>["feedback"]["page"],
): string {
  if (!taken) return words.measureUntil(formatDate(until));
  if (taken.dropped) return words.measureDropped(taken.note);
  return words.measureTaken(formatDate(taken.on), taken.note);
}

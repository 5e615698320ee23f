import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { hasNews } from "./has-news";
import type { ListKind } from "./list-buttons";
import { MovedTable } from "./moved-table";
import classes from "./settings.module.css";

type Props = { sheet: app.ImportSheet; kind: ListKind };

const most = 500; // mistakes shown: who has more puts these right first

// ImportReport says what a file would change, row by row what is wrong with it,
// and which cases move.
export function ImportReport({ sheet: { report, errors }, kind }: Props) {
  const { exchange: words, announce } = useWords().settings;
  const { rows, added, changed, same, days } = report;
  return (
    <>
      <p role="status" className={errors.length > 0 ? classes.warn : classes.told}>
        {words.counts(rows, added, changed, same)}
        {days.removed.length > 0 && `, ${words.removed(days.removed.length)}`}
        {errors.length > 0 && ` · ${words.wrong(report.skipped)}`}
      </p>
      {!hasNews(report) && errors.length === 0 && <p>{words.same}</p>}
      {kind === "officers" && added > 0 && <p className={classes.soft}>{words.noPassword}</p>}
      {errors.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
        <section className={classes.mistakes} tabIndex={0} aria-label={words.errors}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.what}</th>
              </tr>
            </thead>
            <tbody>
              {errors.slice(0, most).map((one) => (
                <tr key={`${one.row} ${one.column} ${one.sentence}`}>
                  <td className={classes.day}>{one.row}</td>
                  <td>{one.column}</td>
                  <td>{one.sentence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {days.moved.length > 0 && (
        <>
          <p className={classes.warn}>{announce.moved(days.moved.length)}</p>
          <div className={classes.fewLines}>
            <MovedTable moved={days.moved} empty="" />
          </div>
        </>
      )}
    </>
  );
}

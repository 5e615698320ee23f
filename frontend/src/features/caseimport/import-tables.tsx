import { Link } from "wouter";
import type { app } from "@/bridge/models";
import { formatDate, formatMoment, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./case-import.module.css";

const most = 300; // rows shown: who has more puts these right first

// ImportTables are what is wrong with the file row by row, where it differs from
// what is here, and its first rows.
export function ImportTables({ sheet: { report, errors } }: { sheet: app.CaseFileSheet }) {
  const { caseImport: words, common } = useWords();
  const shown = (field: string, value: string) =>
    field === "state"
      ? (common.state[value] ?? value)
      : /^\d{4}-\d\d-\d\d$/.test(value)
        ? formatDate(value)
        : value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.tables} tabIndex={0} aria-label={words.title}>
      {errors.length > 0 && (
        <>
          <h2>{words.errors}</h2>
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
                  <td>{one.row}</td>
                  <td>{one.column}</td>
                  <td>{one.sentence}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {errors.length > most && <p>{words.more(formatNumber(errors.length - most))}</p>}
        </>
      )}
      {report.differences.length > 0 && (
        <>
          <h2>{words.differences}</h2>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.columns.officialCode}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.ours}</th>
                <th scope="col">{words.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {report.differences.slice(0, most).map((one) => (
                <tr key={`${one.row} ${one.field}`}>
                  <td>{one.row}</td>
                  <td>
                    <Link href={`/cases/${encodeURIComponent(one.caseId)}`}>{one.code}</Link>
                  </td>
                  <td>{words.columns[one.field] ?? one.field}</td>
                  <td>{shown(one.field, one.ours)}</td>
                  <td>{shown(one.field, one.theirs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {report.first.length > 0 && (
        <>
          <h2>{words.first}</h2>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.becomesHead}</th>
                {["officialCode", "procedure", "state", "receivedAt", "dueAt", "finishedAt", "channel"].map(
                  (key) => (
                    <th key={key} scope="col">
                      {words.columns[key]}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {report.first.map((one) => (
                <tr key={one.row}>
                  <td>{one.row}</td>
                  <td>{words.becomes[one.becomes] ?? one.becomes}</td>
                  <td className={classes.code}>{one.officialCode}</td>
                  <td className={classes.procedure}>{one.procedure}</td>
                  <td>{common.state[one.state] ?? one.state}</td>
                  <td>{formatMoment(one.receivedAt)}</td>
                  <td>{formatMoment(one.dueAt)}</td>
                  <td>{formatMoment(one.finishedAt)}</td>
                  <td>{common.channel[one.channel] ?? one.channel}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

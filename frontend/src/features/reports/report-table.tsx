import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { cellPath } from "./cell-path";
import { cellText } from "./cell-text";
import { headText } from "./head-text";
import classes from "./reports.module.css";

const numbers = ["NUMBER", "RATE", "NONE"];

// ReportTable is a report as a table. Every figure that has records behind it opens
// them.
export function ReportTable({ report, label }: { report: ward.Report; label: string }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {report.heads.map((key) => (
              <th key={key} scope="col">
                {headText(key, words.reports)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are their numbers
            <tr key={at} data-total={row.total || undefined}>
              {row.cells.map((cell, index) => (
                <Cell key={report.heads[index]} head={report.heads[index]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {report.rows.length === 0 && <p className={classes.soft}>{words.reports.empty}</p>}
    </section>
  );
}

function Cell({ head, cell }: { head?: string; cell: ward.ReportCell }) {
  const words = useWords();
  const text = cellText(cell, words);
  const path = cellPath(cell);
  return (
    <td
      className={numbers.includes(cell.sort) ? classes.number : undefined}
      data-head={head}
      data-code={Boolean(cell.caseId) || undefined}
    >
      {path ? <Link href={path}>{text}</Link> : text}
    </td>
  );
}

import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { cellPath } from "./cell-path";
import { cellText } from "./cell-text";
import { headText } from "./head-text";
import classes from "./reports.module.css";

const numbers = ["NUMBER", "RATE", "DIFFERENCE", "NONE"];

type Props = { heads: string[]; rows: ward.ReportRow[]; label: string };

// ReportLines are lines of a report under their headings.
export function ReportLines({ heads, rows, label }: Props) {
  const words = useWords();
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map((key) => (
            <th key={key} scope="col">
              {headText(key, words.reports)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are their numbers
          <tr key={at} data-total={row.total || undefined}>
            {row.cells.map((cell, index) => (
              <Cell key={heads[index]} head={heads[index]} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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

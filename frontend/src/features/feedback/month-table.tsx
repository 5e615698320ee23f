import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { feedbackCounts, lateCounts } from "@/ui/feedback-counts";
import { feedbackPath } from "@/ui/feedback-path";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback-month.module.css";

type Count = ward.FeedbackCount;

export type MonthLine = { name: string; class?: string; channel?: string; count: Count };

type Props = {
  title: string;
  head: string;
  period: ward.Period;
  month: string;
  lines: MonthLine[];
  total: Count;
};

// MonthTable is one table of a month's figures; every figure opens what it counts.
export function MonthTable({ title, head, period, month, lines, total }: Props) {
  const words = useWords().feedback.month;
  const row = (line: MonthLine, isTotal: boolean) => (
    <tr key={line.name} data-total={isTotal || undefined}>
      <th scope="row">{line.name}</th>
      {feedbackCounts.map((column) => (
        <td key={column}>
          <Link
            href={feedbackPath({
              figure: [period.from, period.to, column, line.class ?? "", line.channel ?? ""].join("~"),
              month,
            })}
            data-zero={line.count[column] === 0 || undefined}
            data-late={(lateCounts.includes(column) && line.count[column] > 0) || undefined}
            aria-label={`${line.name}, ${words.columns[column]}: ${formatNumber(line.count[column])}`}
          >
            {formatNumber(line.count[column])}
          </Link>
        </td>
      ))}
    </tr>
  );
  return (
    <section>
      <h2>{title}</h2>
      <table className={`${classes.table} ${classes.figures}`} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {feedbackCounts.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => row(line, false))}
          {row({ name: words.total, count: total }, true)}
        </tbody>
      </table>
    </section>
  );
}

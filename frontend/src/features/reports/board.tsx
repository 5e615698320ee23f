import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { type ChartPoint, MonthChart } from "@/ui/month-chart";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellPath } from "./cell-path";
import { cellText } from "./cell-text";
import classes from "./reports.module.css";

// The figures that a leader looks at, and the line of the year that each shows. The
// records of a rate are those of the figure named behind it.
const charts = [
  { key: "newCases", kind: "bars", records: "" },
  { key: "onTimeRate", kind: "line", records: "late" },
  { key: "overdue", kind: "bars", records: "" },
  { key: "satisfied", kind: "line", records: "" },
] as const;

// boardLines are the lines of the year that the charts show.
export const boardLines: string[] = charts.map(({ key }) => key);

// Board is four plain charts of a year, each with its table.
export function Board({ report }: { report: ward.Report }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.board} tabIndex={0} aria-label={words.reports.kinds.board}>
      {charts.map(({ key, kind, records }) => {
        const row = report.rows.find((one) => one.cells[0]?.text === key);
        if (!row) return null;
        const points = report.heads.flatMap((month, at): ChartPoint[] => {
          const cell = row.cells[at];
          if (!cell || !/^\d{4}-\d\d$/.test(month)) return [];
          const value = cell.sort === "RATE" && cell.of > 0 ? (100 * cell.count) / cell.of : cell.count;
          const none = cell.sort === "NONE" || (cell.sort === "RATE" && cell.of === 0);
          const label = words.reports.point(formatMonth(month), cellText(cell, words));
          return [
            {
              month,
              value: none ? undefined : value,
              label,
              path: recordsOf(report, at, cell, records),
            },
          ];
        });
        return (
          <Chart
            key={key}
            name={key}
            kind={kind}
            points={points}
            percent={row.cells.some((one) => one.sort === "RATE")}
          />
        );
      })}
    </section>
  );
}

// recordsOf is the address of the records behind a point: its own, or those of the line
// of the year named for it.
function recordsOf(report: ward.Report, at: number, cell: ward.ReportCell, records: string): string {
  const line = report.rows.find((one) => one.cells[0]?.text === records)?.cells[at];
  return cellPath(cell) || (line ? cellPath(line) : "");
}

type ChartProps = { name: string; kind: "line" | "bars"; points: ChartPoint[]; percent: boolean };

function Chart({ name, kind, points, percent }: ChartProps) {
  const words = useWords().reports;
  const title = words.charts[name] ?? name;
  const tick = (value: number) => (percent ? `${formatNumber(value)}%` : formatNumber(value));
  return (
    <figure className={classes.figure}>
      <figcaption>{title}</figcaption>
      <MonthChart
        label={title}
        points={points}
        kind={kind}
        percent={percent}
        tick={tick}
        month={(month) => words.chartTick(Number(month.slice(5)))}
      />
      <table className={classes.small}>
        <caption className={classes.hidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="row">{words.chartMonth}</th>
            {points.map((one) => (
              <th key={one.month} scope="col">
                {Number(one.month.slice(5))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.chartValue}</th>
            {points.map((one) => (
              <td key={one.month}>{one.value === undefined ? "–" : <Told point={one} />}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
}

// Told is the value of a point under its chart, which opens its records when it has any.
function Told({ point }: { point: ChartPoint }) {
  const text = point.label.split(": ")[1];
  return point.path ? <Link href={point.path}>{text}</Link> : text;
}

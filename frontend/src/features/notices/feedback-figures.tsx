import type { office, ward } from "@/bridge/models";
import { feedbackCounts, lateCounts } from "@/ui/feedback-counts";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellPath } from "./cell-path";
import { FigureLink } from "./figure-link";
import classes from "./month.module.css";

type Props = { view: office.NoticeView; figures: ward.FeedbackFigures };

// FeedbackFigures are the two tables of opinions; every figure opens what it counts.
export function FeedbackFigures({ view, figures }: Props) {
  const { notices, feedback } = useWords();
  const { total, byClass, byChannel, guided } = figures;
  return (
    <>
      <Table
        title={notices.figures.feedbackTable}
        head={feedback.month.class}
        view={view}
        lines={byClass.map((count) => ({
          line: count.class,
          name: feedback.classShort[count.class] ?? count.class,
          count,
        }))}
        total={total}
      />
      <Table
        title={notices.figures.channelTable}
        head={feedback.month.channel}
        view={view}
        lines={byChannel.map((count) => ({
          line: count.channel,
          name: feedback.channel[count.channel] ?? count.channel,
          count,
        }))}
        total={total}
      />
      <p className={classes.soft}>
        {feedback.month.guided(formatNumber(guided))} · {notices.figures.keys}
      </p>
    </>
  );
}

type Line = { line: string; name: string; count: ward.FeedbackCount };
type TableProps = {
  title: string;
  head: string;
  view: office.NoticeView;
  lines: Line[];
  total: Line["count"];
};

function Table({ title, head, view, lines, total }: TableProps) {
  const all = useWords();
  const words = all.feedback.month;
  const row = ({ line, name, count }: Line) => (
    <tr key={line} className={line === "" ? classes.total : undefined}>
      <th scope="row">{name}</th>
      {feedbackCounts.map((column) => {
        const cell = `feedback/${line}/${column}`;
        return (
          <FigureLink
            key={column}
            cell={cell}
            name={cellName(cell, view.content, all)}
            href={cellPath(view, cell)}
            value={count[column]}
            late={lateCounts.includes(column)}
          />
        );
      })}
    </tr>
  );
  return (
    <section>
      <h2>{title}</h2>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={classes.lineColumn}>
              {head}
            </th>
            {feedbackCounts.map((column) => (
              <th key={column} scope="col">
                {all.notices.figures.narrow[column] ?? words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(row)}
          {row({ line: "", name: words.total, count: total })}
        </tbody>
      </table>
    </section>
  );
}

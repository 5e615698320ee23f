import type { ward } from "@/bridge/models";
import { formatDate, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellText, valueText } from "./cell-text";
import { headText } from "./head-text";
import { NoticeLinks } from "./notice-links";
import classes from "./reports.module.css";

const most = 8; // figures told one by one

// PostedNote says which notices the figures of a report are by, and which of them the
// records no longer bear out. lines are the lines that are shown, all when not given.
export function PostedNote({ report, lines }: { report: ward.Report; lines?: string[] }) {
  const words = useWords();
  const { notices } = report;
  if (notices.length === 0) return null;
  const [first] = notices;
  const moved = movedCells(report, lines);
  return (
    <p className={classes.soft}>
      {notices.length === 1 && first ? words.reports.byNotice(first.correction) : words.reports.byNotices}{" "}
      <NoticeLinks notices={notices} months={notices.length > 1} />
      {notices.length === 1 && first && ` ${words.reports.signed(formatDate(first.signed))}`}.
      {moved.length > 0 && (
        <span className={classes.warn}>
          {" "}
          {words.reports.movedFigures}{" "}
          {moved
            .slice(0, most)
            .map(({ line, head, cell }) =>
              words.reports.movedFigure(
                cellText(line, words),
                headText(head, words.reports),
                valueText(cell.sort, cell),
                valueText(cell.sort, cell.now ?? cell),
              ),
            )
            .join("; ")}
          {moved.length > most && words.reports.movedMore(formatNumber(moved.length - most))}.
        </span>
      )}
    </p>
  );
}

function movedCells(report: ward.Report, lines?: string[]) {
  const named = report.kind === "year" ? 0 : 1;
  return report.rows.flatMap(({ cells }) => {
    const line = cells[named];
    if (!line || (lines && !lines.includes(line.text))) return [];
    return cells.flatMap((cell, at) => (cell.now ? [{ line, head: report.heads[at] ?? "", cell }] : []));
  });
}

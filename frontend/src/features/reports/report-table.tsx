import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { ReportGap } from "./report-gap";
import { ReportLines } from "./report-lines";
import classes from "./reports.module.css";

// ReportTable is a report as a table. Every figure that has records behind it opens
// them.
export function ReportTable({ report, label }: { report: ward.Report; label: string }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={label}>
      <ReportLines heads={report.heads} rows={report.rows} label={label} />
      {report.rows.length === 0 && <p className={classes.soft}>{words.reports.empty}</p>}
      {report.gap && <ReportGap gap={report.gap} />}
    </section>
  );
}

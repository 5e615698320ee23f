import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { NoticeLinks } from "./notice-links";
import { ReportLines } from "./report-lines";
import classes from "./reports.module.css";

// gapPlace is where the page scrolls to.
export const gapPlace = "report-gap";

// ReportGap is how a report of several months differs from the sum of what was posted of
// them, and in which months and lines.
export function ReportGap({ gap }: { gap: ward.ReportGap }) {
  const words = useWords().reports.gap;
  return (
    <section id={gapPlace} className={classes.gap} tabIndex={-1} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={classes.soft}>
        {words.months} <NoticeLinks notices={gap.notices} months />. {words.stocks}
      </p>
      <ReportLines heads={gap.heads} rows={gap.rows} label={words.title} />
    </section>
  );
}

import { useParams } from "wouter";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { ClosePage } from "./close-page";
import { useCurrentMonth } from "./load-current";
import { PeriodPage } from "./period-page";
import { readMonth } from "./read-month";

// MonthPage is where a month is closed: the reporting month of today unless the
// address names another. Of any other stretch of days it shows the figures.
export default function MonthPage() {
  const { month: words, common } = useWords();
  const { data: current, error } = useCurrentMonth();
  const {
    month: asked = "",
    step = "",
    notice = "",
  } = useParams<{
    month?: string;
    step?: string;
    notice?: string;
  }>();
  if (!current)
    return (
      <Page title={words.periodTitle}>{error ? <RefusalLine error={error} /> : <p>{common.loading}</p>}</Page>
    );
  const { month, period } = readMonth(decodeURIComponent(asked), current);
  if (period) return <PeriodPage key={asked} period={period} />;
  return <ClosePage key={month} month={month} current={current} step={step} notice={notice} />;
}

import { useLocation, useParams } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { formatDate, formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import own from "./feedback-month.module.css";
import { useCurrentMonth, useMonthFigures } from "./load-month";
import { MonthOfficers } from "./month-officers";
import { MonthTable } from "./month-table";
import { shiftMonth } from "./shift-month";

// MonthPage is how opinions were handled in a month, beside the notice that is posted.
export default function MonthPage() {
  const { feedback, common } = useWords();
  const { data: current, error } = useCurrentMonth();
  const asked = useParams<{ month?: string }>().month ?? "";
  if (current) return <Shown key={asked} month={isMonth(asked) ? asked : current} current={current} />;
  return (
    <Page title={feedback.title}>{error ? <RefusalLine error={error} /> : <p>{common.loading}</p>}</Page>
  );
}

const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

function Shown({ month, current }: { month: string; current: string }) {
  const { feedback, common } = useWords();
  const words = feedback.month;
  const [, go] = useLocation();
  const { data, error } = useMonthFigures(month);
  const show = (by: number) => go(`/feedback/month/${shiftMonth(month, by)}`, { replace: true });
  const shown = formatMonth(month);
  const actions = (
    <>
      <KeyButton size="xs" variant="default" keys="ArrowLeft" onPress={() => show(-1)}>
        {words.before}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="ArrowRight"
        disabled={month >= current}
        onPress={() => show(1)}
      >
        {words.after}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Escape" onPress={() => go("/feedback")}>
        {feedback.page.list}
      </KeyButton>
    </>
  );
  return (
    <Page title={words.title(shown)} fill focusTitle actions={actions}>
      <RefusalLine error={error} />
      <div className={own.month}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys */}
        <section className={own.scroll} tabIndex={0} aria-label={words.title(shown)}>
          {data ? (
            <>
              <p className={classes.soft}>
                {words.period(formatDate(data.period.from), formatDate(data.period.to))}
              </p>
              <MonthTable
                title={words.byClass}
                head={words.class}
                period={data.period}
                month={data.month}
                lines={data.figures.byClass.map((count) => ({
                  name: feedback.classShort[count.class] ?? count.class,
                  class: count.class,
                  count,
                }))}
                total={data.figures.total}
              />
              <MonthTable
                title={words.byChannel}
                head={words.channel}
                period={data.period}
                month={data.month}
                lines={data.figures.byChannel.map((count) => ({
                  name: feedback.channel[count.channel] ?? count.channel,
                  channel: count.channel,
                  count,
                }))}
                total={data.figures.total}
              />
              <p className={classes.soft}>
                {words.guided(formatNumber(data.figures.guided))} · {words.keys}
              </p>
              <MonthOfficers period={data.period} />
            </>
          ) : (
            !error && <p>{common.loading}</p>
          )}
        </section>
        <PaperPanel
          key={month}
          paper={{ kind: "feedback-notice", caseId: "", month, layout: "" }}
          label={words.noticeOf(shown)}
        />
      </div>
    </Page>
  );
}

import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { FiguresTable } from "./figures-table";
import { useCurrentMonth } from "./load-current";
import { useFigures } from "./load-figures";
import classes from "./month.module.css";
import { MonthNotes } from "./month-notes";
import { PeriodForm } from "./period-form";
import { PeriodLine } from "./period-line";
import { readMonth } from "./read-month";
import { shiftMonth } from "./shift-month";

// MonthPage is a month's figures beside the notice that will be posted: of the
// reporting month of today unless the address names another.
export default function MonthPage() {
  const { month: words, common } = useWords();
  const { data: current, error } = useCurrentMonth();
  if (current) return <Shown current={current} />;
  return (
    <Page title={words.periodTitle}>{error ? <RefusalLine error={error} /> : <p>{common.loading}</p>}</Page>
  );
}

function Shown({ current }: { current: string }) {
  const { month: words, feedback, paper, common } = useWords();
  const [, go] = useLocation();
  const address = decodeURIComponent(useParams<{ month?: string }>().month ?? "");
  const key = readMonth(address, current);
  const { data: figures, error, isPlaceholderData } = useFigures(key);
  const [choosing, setChoosing] = useState(false);
  const month = key.month || (key.period?.to ?? current).slice(0, 7);
  const shown = formatMonth(month);

  const show = (path: string) => {
    setChoosing(false);
    go(`/month/${path}`, { replace: true });
  };
  const actions = (
    <>
      <KeyButton
        size="xs"
        variant="default"
        keys="ArrowLeft"
        onPress={() => show(shiftMonth(month, key.month ? -1 : 0))}
      >
        {key.month ? words.before : words.whole}
      </KeyButton>
      {key.month && (
        <KeyButton
          size="xs"
          variant="default"
          keys="ArrowRight"
          disabled={month >= current}
          onPress={() => show(shiftMonth(month, 1))}
        >
          {words.after}
        </KeyButton>
      )}
      <KeyButton
        size="xs"
        variant="default"
        keys="G"
        onPress={() => go(key.month ? `/feedback/month/${key.month}` : "/feedback/month")}
      >
        {feedback.month.toMonth}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="K" onPress={() => setChoosing(!choosing)}>
        {words.other}
      </KeyButton>
    </>
  );
  return (
    <Page title={key.month ? words.title(shown) : words.periodTitle} fill actions={actions}>
      {choosing && (
        <PeriodForm
          period={figures?.period}
          onShow={({ from, to }) => show(`${from}~${to}`)}
          onBack={() => setChoosing(false)}
        />
      )}
      <RefusalLine error={error} />
      <div className={classes.columns}>
        <div className={classes.figures} data-old={isPlaceholderData || undefined}>
          {figures ? (
            <>
              <PeriodLine figures={figures} />
              <FiguresTable key={address} address={address} month={key.month} figures={figures} />
              <MonthNotes figures={figures} />
            </>
          ) : (
            !error && <p>{common.loading}</p>
          )}
        </div>
        {key.month ? (
          <PaperPanel
            key={key.month}
            paper={{ kind: "notice", caseId: "", month: key.month, layout: "" }}
            label={paper.notice(shown)}
          />
        ) : (
          <p className={classes.soft}>{words.noNotice}</p>
        )}
      </div>
    </Page>
  );
}

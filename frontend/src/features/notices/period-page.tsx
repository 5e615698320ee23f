import { useState } from "react";
import { useLocation } from "wouter";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { FiguresTable } from "./figures-table";
import { useFigures } from "./load-figures";
import classes from "./month.module.css";
import { MonthNotes } from "./month-notes";
import { PeriodForm } from "./period-form";
import { PeriodLine } from "./period-line";

// PeriodPage is the figures of procedures in any stretch of days, which has no notice.
export function PeriodPage({ period }: { period: ward.Period }) {
  const { month: words, common } = useWords();
  const [, go] = useLocation();
  const { data: figures, error, isPlaceholderData } = useFigures(period);
  const [choosing, setChoosing] = useState(false);
  const address = `${period.from}~${period.to}`;
  const show = (path: string) => go(`/month/${path}`, { replace: true });
  const actions = (
    <>
      <KeyButton size="xs" variant="default" keys="ArrowLeft" onPress={() => show(period.to.slice(0, 7))}>
        {words.whole}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="K" onPress={() => setChoosing(!choosing)}>
        {words.other}
      </KeyButton>
    </>
  );
  return (
    <Page title={words.periodTitle} fill actions={actions}>
      {choosing && (
        <PeriodForm
          period={period}
          onShow={({ from, to }) => show(`${from}~${to}`)}
          onBack={() => setChoosing(false)}
        />
      )}
      <RefusalLine error={error} />
      <div className={classes.figures} data-old={isPlaceholderData || undefined}>
        {figures ? (
          <>
            <PeriodLine figures={figures} />
            <FiguresTable address={address} month="" figures={figures} />
            <MonthNotes figures={figures} />
            <p className={classes.soft}>{words.noNotice}</p>
          </>
        ) : (
          !error && <p>{common.loading}</p>
        )}
      </div>
    </Page>
  );
}

import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { firstStep, noticeFor } from "./first-step";
import { useFreshMonth, useNoticeMonth } from "./load-notices";
import { MonthSteps } from "./month-steps";
import classes from "./notices.module.css";
import { PeriodForm } from "./period-form";
import { rememberedStep } from "./remembered-step";
import { shiftMonth } from "./shift-month";
import { StepList } from "./step-list";
import { type StepName, stepNames } from "./step-names";

type Props = { month: string; current: string; step: string; notice: string };

// ClosePage walks through the closing of a month: what is missing, figures, texts,
// review, posting, for each of its notices.
export function ClosePage({ month, current, step: asked, notice }: Props) {
  const { notices: words, month: months, common } = useWords();
  const [, go] = useLocation();
  const { data, error, isPlaceholderData } = useNoticeMonth(month);
  const [choosing, setChoosing] = useState(false);
  useFreshMonth(month, `${asked} ${notice}`);
  const place = data && placeOf(data, asked, notice);
  const step = place?.step;
  const view = place?.view;
  useEffect(() => {
    if (step && view && view.month === month) rememberedStep.keep(month, step, view.id);
  }, [month, step, view]);

  const show = (path: string) => {
    setChoosing(false);
    go(`/month/${path}`, { replace: true });
  };
  const goTo = (to: StepName, id = view?.id ?? "") => show(`${month}/${to}/${id}`);
  const actions = (
    <>
      <KeyButton size="xs" variant="default" keys="ArrowLeft" onPress={() => show(shiftMonth(month, -1))}>
        {months.before}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="ArrowRight"
        disabled={month >= current}
        onPress={() => show(shiftMonth(month, 1))}
      >
        {months.after}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="K" onPress={() => setChoosing(!choosing)}>
        {months.other}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Q" onPress={() => go("/month/verify")}>
        {words.checks.title}
      </KeyButton>
    </>
  );
  return (
    <Page title={words.title(formatMonth(month))} fill actions={actions}>
      {choosing && (
        <PeriodForm
          period={data?.period}
          onShow={({ from, to }) => show(`${from}~${to}`)}
          onBack={() => setChoosing(false)}
        />
      )}
      <RefusalLine error={error} />
      {!data && !error && <p>{common.loading}</p>}
      {data && step && view && (
        <div className={classes.close} data-step={step} data-old={isPlaceholderData || undefined}>
          <StepList month={data} view={view} step={step} onGo={goTo} />
          <MonthSteps key={`${step} ${view.id}`} month={data} view={view} step={step} onGo={goTo} />
        </div>
      )}
    </Page>
  );
}

// placeOf finds the step and the notice that the address names, else where work was,
// else where it goes on.
function placeOf(data: office.NoticeMonth, asked: string, notice: string) {
  const was = rememberedStep.at(data.month);
  const first = firstStep(data.notices);
  const named = stepNames.find((one) => one === asked);
  const step = named ?? was.step ?? first.step;
  const wanted = notice || (named && noticeFor(named, data.notices)) || was.notice || first.notice;
  const view = data.notices.find((one) => one.id === wanted) ?? data.notices[0];
  return { step, view };
}

import { useEffect, useRef } from "react";
import type { app, office } from "@/bridge/models";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { ResultBreakdown } from "./result-breakdown";
import { ResultCounts } from "./result-counts";
import { ResultKeying } from "./result-keying";
import { ResultQuestions } from "./result-questions";
import { resultRate } from "./result-rate";
import { ResultTrend } from "./result-trend";

type Props = {
  asked: office.ResultsInput;
  findings: app.SurveyFindings;
  by: string;
  onBy: (by: string) => void;
};

// ResultFigures is what the forms say: question by question on the left, all
// together on the right.
export function ResultFigures({ asked, findings, by, onBy }: Props) {
  const words = useWords().results;
  const leads = useMe().officer.role === "LEADER";
  const s = findings.summary;
  const groups = s.groups.filter((group) => group.satisfied.of > 0);
  const rated = s.questions.length === 0 || s.questions.some((one) => one.index); // it asks how satisfied somebody was
  const parted = groups.length > 1 || groups.some((group) => group.title); // else it is the whole once more
  const figures = useRef<HTMLElement>(null);
  useEffect(() => takeFocus(figures.current), []);
  return (
    <div className={classes.columns}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section ref={figures} className={classes.scroll} tabIndex={0} aria-label={words.questions}>
        {s.hidden ? <p>{words.hidden(s.smallest)}</p> : <ResultQuestions summary={s} />}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.overall}>
        {rated ? (
          <>
            <p className={classes.big}>
              <span>{words.overall}</span>
              <strong>{resultRate(s.satisfied)}</strong>
              <span className={classes.soft}>
                {words.ofAnswers(formatNumber(s.satisfied.count), formatNumber(s.satisfied.of))}
              </span>
            </p>
            <p className={classes.soft}>{words.formula(s.method)}</p>
          </>
        ) : (
          <p className={classes.soft}>{words.unrated}</p>
        )}
        <ResultCounts findings={findings} />
        {!s.hidden && parted && (
          <table className={classes.table}>
            <caption>{words.groups}</caption>
            <thead>
              <tr>
                <th scope="col">{words.group}</th>
                <th scope="col">{words.answers}</th>
                <th scope="col">{words.rate}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={group.code}>
                  <th scope="row">{group.title || words.noTitle}</th>
                  <td>{formatNumber(group.satisfied.of)}</td>
                  <td>{resultRate(group.satisfied)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!s.hidden && <ResultBreakdown findings={findings} rated={rated} by={by} onBy={onBy} />}
        <ResultTrend asked={asked} rated={rated} smallest={s.smallest} />
        {!s.hidden && <ResultKeying asked={asked} summary={s} leads={leads} />}
      </section>
    </div>
  );
}

// takeFocus goes from the tab, or from nowhere, to what is shown: the arrows choose
// months here, not tabs. Who is choosing a form is left alone.
function takeFocus(to: HTMLElement | null): void {
  const now = document.activeElement;
  if (!now || now === document.body || now.getAttribute("role") === "tab") to?.focus();
}

import type { office, ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellPath } from "./cell-path";
import { FigureLink } from "./figure-link";
import classes from "./month.module.css";
import own from "./notices.module.css";
import { percentOf } from "./percent-of";
import { SurveyQuestions } from "./survey-questions";

type Props = { view: office.NoticeView; part: ward.SurveyPart; brief?: boolean }; // without the questions

const columns = ["issued", "collected", "valid", "satisfied", "answers"] as const;

const countsOf = (one: ward.SurveySummary): Record<(typeof columns)[number], number> => ({
  issued: one.issued,
  collected: one.collected,
  valid: one.valid,
  satisfied: one.satisfied.count,
  answers: one.satisfied.of,
});

// SurveyFigures are the sheets of the month by form, and what was answered to each
// question.
export function SurveyFigures({ view, part, brief }: Props) {
  const all = useWords();
  const words = all.notices.figures;
  const { summaries } = part;
  if (summaries.length === 0) return <p>{words.noSurvey}</p>;
  return (
    <>
      {!brief && <h2>{words.surveyTable}</h2>}
      <table className={classes.table} aria-label={words.surveyTable}>
        <thead>
          <tr>
            <th scope="col" className={own.formColumn}>
              {words.form}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.survey[column]}
              </th>
            ))}
            <th scope="col">{words.rate}</th>
          </tr>
        </thead>
        <tbody>
          {summaries.map((one) => (
            <tr key={`${one.questionnaire} ${one.version}`}>
              <th scope="row">{one.name}</th>
              {columns.map((column) => {
                const cell = `survey/${one.questionnaire}/${one.version}/${column}`;
                return (
                  <FigureLink
                    key={column}
                    cell={cell}
                    name={cellName(cell, view.content, all)}
                    href={cellPath(view, cell)}
                    value={countsOf(one)[column]}
                  />
                );
              })}
              <td className={own.number}>{one.hidden ? "–" : percentOf(one.satisfied)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {summaries
        .filter((one) => one.hidden)
        .map((one) => (
          <p key={one.questionnaire} className={classes.soft}>
            {one.name}. {words.hidden(formatNumber(one.smallest))}
          </p>
        ))}
      {summaries
        .filter((one) => !one.hidden && !brief)
        .map((one) => (
          <SurveyQuestions key={`${one.questionnaire} ${one.version}`} view={view} summary={one} />
        ))}
    </>
  );
}

import type { office, ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellPath } from "./cell-path";
import { FigureLink } from "./figure-link";
import classes from "./month.module.css";
import own from "./notices.module.css";

type Props = { view: office.NoticeView; summary: ward.SurveySummary };

// SurveyQuestions are the answers to every question of one form. The first figure of
// a question is how many answered it.
export function SurveyQuestions({ view, summary }: Props) {
  const all = useWords();
  const words = all.notices.figures;
  const at = `survey/${summary.questionnaire}/${summary.version}`;
  const line = (question: ward.QuestionCount, key: string, label: string, value: number) => {
    const cell = `${at}/${question.code}/${key}`;
    return (
      <tr key={`${question.code} ${key}`}>
        {key === "valid" && (
          <th scope="rowgroup" rowSpan={question.options.length + 1}>
            {question.index} {question.text}
          </th>
        )}
        <td className={own.option}>{label}</td>
        <FigureLink
          cell={cell}
          name={cellName(cell, view.content, all)}
          href={cellPath(view, cell)}
          value={value}
        />
      </tr>
    );
  };
  return (
    <details className={own.details}>
      <summary>
        {words.questions}: {summary.name}
      </summary>
      <table className={classes.table} aria-label={`${words.questions}: ${summary.name}`}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.answer}</th>
            <th scope="col" className={classes.numberColumn}>
              {words.sheets}
            </th>
          </tr>
        </thead>
        {summary.questions.map((question) => (
          <tbody key={question.code}>
            {line(question, "valid", words.optionValid, question.valid)}
            {question.options.map((option) => line(question, option.key, option.label, option.count))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

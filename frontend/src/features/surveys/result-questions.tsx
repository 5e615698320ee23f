import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { decimal, resultRate } from "./result-rate";

// ResultQuestions counts the answers question by question: those on the levels of
// their group in a table for each group, the others below.
export function ResultQuestions({ summary }: { summary: ward.SurveySummary }) {
  const words = useWords().results;
  const levelled = summary.groups.map((group) => ({ group, questions: onLevels(summary, group.code) }));
  const inTables = new Set(levelled.flatMap(({ questions }) => questions));
  const others = summary.questions.filter((one) => !inTables.has(one));
  return (
    <>
      {levelled.map(
        ({ group, questions }) =>
          questions.length > 0 && (
            <Levels key={group.code} title={group.title || words.questions} questions={questions} />
          ),
      )}
      {others.length > 0 && (
        <table className={`${classes.table} ${classes.wide}`}>
          <caption>{inTables.size > 0 ? words.others : words.questions}</caption>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.valid}</th>
              <th scope="col">{words.noAnswer}</th>
              <th scope="col">{words.twoMarks}</th>
              <th scope="col" className={classes.words}>
                {words.counted}
              </th>
            </tr>
          </thead>
          <tbody>
            {others.map((one) => (
              <tr key={one.code}>
                <th scope="row">{one.text}</th>
                <td>{formatNumber(one.valid)}</td>
                <td>{formatNumber(one.noAnswer)}</td>
                <td>{formatNumber(one.twoMarks)}</td>
                <td className={classes.words}>
                  <Counted one={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

// onLevels gives the questions of a group that share the levels of its first scale.
function onLevels(summary: ward.SurveySummary, group: string): ward.QuestionCount[] {
  const scales = summary.questions.filter((one) => one.group === group && one.kind === "SCALE");
  const labels = (one: ward.QuestionCount) => one.options.map(({ label }) => label).join("\n");
  return scales.filter((one) => scales[0] && labels(one) === labels(scales[0]));
}

function Levels({ title, questions }: { title: string; questions: ward.QuestionCount[] }) {
  const words = useWords().results;
  return (
    <table className={`${classes.table} ${classes.wide}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.valid}</th>
          <th scope="col">{words.noAnswer}</th>
          <th scope="col">{words.twoMarks}</th>
          {questions[0]?.options.map((level) => (
            <th key={level.key} scope="col">
              {level.label}
            </th>
          ))}
          <th scope="col">{words.rate}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((one) => (
          <tr key={one.code}>
            <th scope="row">{one.text}</th>
            <td>{formatNumber(one.valid)}</td>
            <td>{formatNumber(one.noAnswer)}</td>
            <td>{formatNumber(one.twoMarks)}</td>
            {one.options.map((level) => (
              <td key={level.key}>
                {formatNumber(level.count)}
                <small>{resultRate({ count: level.count, of: one.valid })}</small>
              </td>
            ))}
            <td>
              <strong>{one.index ? resultRate(one.satisfied) : "–"}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counted({ one }: { one: ward.QuestionCount }) {
  const words = useWords().results;
  if (one.kind === "TEXT") return words.written(formatNumber(one.valid));
  if (one.kind === "NUMBER") return words.mean(decimal(one.sum, one.valid));
  return (
    <ul>
      {one.options.map((option) => (
        <li key={option.key}>
          {option.label}: {formatNumber(option.count)} ({resultRate({ count: option.count, of: one.valid })})
        </li>
      ))}
    </ul>
  );
}

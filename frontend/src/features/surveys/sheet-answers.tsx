import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { settleAnswer } from "./settle-answer";
import classes from "./sheet.module.css";
import { questionsOf } from "./walk";

const untold = "•"; // stands for what tells who wrote

type Props = { form: ward.Questionnaire; answers: Record<string, string> };

// SheetAnswers is what was answered on a sheet, question by question.
export function SheetAnswers({ form, answers }: Props) {
  const { sheet: words, settle } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.answers} tabIndex={0} aria-label={words.answers}>
      <table aria-label={words.answers}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.answer}</th>
          </tr>
        </thead>
        <tbody>
          {questionsOf(form).map((ask, at) => (
            <tr key={ask.code}>
              <td>{at + 1}</td>
              <th scope="row">{ask.text}</th>
              <td>
                {answers[ask.code] === untold ? words.personal : settleAnswer(settle, ask, answers[ask.code])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { office, ward } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./settle.module.css";
import { settleAnswer } from "./settle-answer";
import { useSettled } from "./settle-load";
import { questionsOf } from "./walk";

type Props = { pile: string; form: ward.Questionnaire; waiting: office.SheetRow[] };

// SettleHistory is what was decided in a pile, by whom and when, and what waits for
// a typist.
export function SettleHistory({ pile, form, waiting }: Props) {
  const words = useWords().settle;
  const { data: settled } = useSettled(pile);
  const questions = questionsOf(form);
  const sent = waiting.filter((one) => one.sentTo);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.history} tabIndex={0} aria-label={words.history}>
      <h2>{words.history}</h2>
      {sent.map((one) => (
        <p key={one.id}>{words.waiting(one.position, one.sentTo)}</p>
      ))}
      {settled?.length === 0 && <p className={classes.soft}>{words.historyNone}</p>}
      {settled?.map(({ sheet, decided }) => (
        <div key={sheet.id}>
          <h3>{words.sheet(sheet.position)}</h3>
          <ul>
            {decided.map((code) => (
              <Decided key={code} sheet={sheet} questions={questions} code={code} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type DecidedProps = { sheet: ward.Sheet; questions: ward.Question[]; code: string };

function Decided({ sheet, questions, code }: DecidedProps) {
  const words = useWords().settle;
  const number = questions.findIndex((one) => one.code === code) + 1;
  const ask = questions[number - 1];
  const decision = ask && sheet.decisions[code];
  if (!decision) return null;
  const { take, answer, by, byName, at } = decision;
  const typist = by === sheet.first?.by || by === sheet.second?.by;
  return (
    <li>
      <span title={ask.text}>
        {words.decided(number, words.took[take] ?? take, settleAnswer(words, ask, answer))}
      </span>
      <br />
      <span className={classes.soft}>
        {words.by(byName, formatMoment(at))}
        {typist && ` (${words.alsoTypist})`}
      </span>
    </li>
  );
}

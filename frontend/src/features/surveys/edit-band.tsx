import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { KeyLine } from "./key-line";
import { KeyOptions } from "./key-options";
import keying from "./keying.module.css";
import { questionsOf } from "./walk";

type Props = { form: ward.Questionnaire; number: number };

// EditBand is the open question as whoever keys it will see it. It stands under the
// paper all the time, so that one sees at once whether both are short enough.
export function EditBand({ form, number }: Props) {
  const words = useWords().formEditor.preview;
  const questions = questionsOf(form);
  const at = Math.min(Math.max(number, 1), questions.length);
  const ask = questions[at - 1];
  if (!ask) return null;
  return (
    <section className={classes.band} aria-label={words.bandLabel}>
      <ul className={keying.rows}>
        <KeyLine ask={ask} number={at} now />
      </ul>
      <p className={classes.means}>
        <KeyOptions ask={ask} />
      </p>
    </section>
  );
}

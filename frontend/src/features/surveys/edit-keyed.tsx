import { Fragment } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { KeyLine } from "./key-line";
import keying from "./keying.module.css";
import { takenKeys } from "./taken-keys";
import { questionsOf } from "./walk";

type Props = { form: ward.Questionnaire; number: number };

// EditKeyed is the form as whoever keys it will see it, with the open question as
// the one that is being answered.
export function EditKeyed({ form, number }: Props) {
  const { formEditor, keying: keyed } = useWords();
  const words = formEditor.preview;
  const questions = questionsOf(form);
  const now = questions[Math.min(Math.max(number, 1), questions.length) - 1];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className={classes.keyed} aria-label={words.keyingLabel} tabIndex={0}>
        {form.groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one code for a while
          <Fragment key={at}>
            {group.title && <h3 className={keying.group}>{group.title}</h3>}
            <ul className={keying.rows}>
              {group.questions.map((ask) => (
                <KeyLine
                  key={questions.indexOf(ask)}
                  ask={ask}
                  number={questions.indexOf(ask) + 1}
                  now={ask === now}
                />
              ))}
            </ul>
          </Fragment>
        ))}
      </section>
      <p className={classes.soft}>{now && keyed.keys(takenKeys(now))}</p>
      <p className={classes.soft}>{words.strokes(strokesOf(questions))}</p>
    </>
  );
}

// strokesOf counts the keys of a form on which every question has one mark and
// nothing is written: a key each, and one that ends the form.
function strokesOf(questions: ward.Question[]): number {
  const keys = (ask: ward.Question) => {
    if (ask.kind === "DATE") return 8;
    if (ask.kind === "NUMBER") return String(ask.max ?? 0).length;
    return ask.kind === "MULTIPLE" ? 2 : 1;
  };
  return questions.reduce((sum, ask) => sum + keys(ask), 1);
}

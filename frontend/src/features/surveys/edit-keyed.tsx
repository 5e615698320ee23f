import { useEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import type { Words } from "@/words/vi";
import classes from "./edit.module.css";
import { questionsOf } from "./walk";

type Props = { form: ward.Questionnaire; number: number };

// EditKeyed is the form as whoever keys it will see it: one column shaped like the
// paper, the open question large, its keys in one line at the bottom.
export function EditKeyed({ form, number }: Props) {
  const words = useWords().formEditor.preview;
  const list = useRef<HTMLOListElement>(null);
  const questions = questionsOf(form);
  const at = Math.min(Math.max(number, 1), questions.length);
  useEffect(() => {
    list.current?.children[at - 1]?.scrollIntoView?.({ block: "center" });
  }, [at]);
  const ask = questions[at - 1];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <ol ref={list} className={classes.keyed} aria-label={words.keyingLabel} tabIndex={0}>
        {questions.map((one, place) => (
          <li key={one.code || place} data-now={place === at - 1 || undefined}>
            <span className={classes.number}>{place + 1}</span>
            <span>{one.text}</span>
            <span className={one.kind === "TEXT" ? classes.wide : classes.box} />
          </li>
        ))}
      </ol>
      <p className={classes.keysLine}>{ask && keysOf(ask, words)}</p>
      <p className={classes.soft}>
        {words.question(at, questions.length)} · {words.strokes(strokesOf(questions))}
      </p>
    </>
  );
}

function keysOf(ask: ward.Question, words: Words["formEditor"]["preview"]): string {
  const marks = (ask.options ?? []).map((one) => `${one.key} ${one.label}`);
  const how: Record<string, string[]> = {
    MULTIPLE: [...marks, words.several],
    NUMBER: [words.digits],
    DATE: [words.date],
    TEXT: [words.words],
  };
  return [...(how[ask.kind] ?? marks), `. ${words.noAnswer}`, `/ ${words.twoMarks}`].join("  ·  ");
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

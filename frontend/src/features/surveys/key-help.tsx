import { useMemo } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyOptions } from "./key-options";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current } from "./keying-state";
import { takenKeys } from "./taken-keys";
import { useDesk } from "./use-desk";
import { questionsOf } from "./walk";

type Props = { form: ward.Questionnaire; desk: KeyingDesk };

// KeyHelp says what the keys of the question mean, and which it takes. It has its
// place below the form: most questions of a form have the same answers, and then a key
// changes nothing here.
export function KeyHelp({ form, desk }: Props) {
  const words = useWords().keying;
  const alike = useMemo(() => alikeOf(questionsOf(form)), [form]);
  const ask = useDesk(
    desk,
    ({ state }) => {
      const now = current(state);
      return now && alike.get(now);
    },
    desk.sight.around,
  );
  return (
    <>
      <p className={classes.help}>
        <KeyOptions ask={ask} />
      </p>
      <p className={classes.keys}>
        {!ask ? words.keysAtEnd : ask.kind === "TEXT" ? words.keysOfWords : words.keys(takenKeys(ask))}
      </p>
    </>
  );
}

// alikeOf gives for each question the first that is answered in the same way.
function alikeOf(questions: ward.Question[]): Map<ward.Question, ward.Question> {
  const first = new Map<string, ward.Question>();
  return new Map(
    questions.map((ask) => {
      const way = JSON.stringify([ask.kind, ask.options, ask.min, ask.max]);
      if (!first.has(way)) first.set(way, ask);
      return [ask, first.get(way) ?? ask];
    }),
  );
}

import { Fragment } from "react";
import type { ward } from "@/bridge/models";
import { KeyRow } from "./key-row";
import { KeyWords } from "./key-words";
import classes from "./keying.module.css";
import { current, type KeyingAct, type KeyingState } from "./keying-state";

type Props = { form: ward.Questionnaire; state: KeyingState; act: (one: KeyingAct) => void };

// KeyColumn is the form as it lies on the desk: one column, in the order of the paper.
export function KeyColumn({ form, state, act }: Props) {
  const now = current(state);
  const asked = new Set(state.asked);
  let number = 0;
  return form.groups.map((group) => (
    <Fragment key={group.code}>
      {group.title && <h2 className={classes.group}>{group.title}</h2>}
      <ul className={classes.rows}>
        {group.questions.map((ask) => {
          number += 1;
          const here = ask === now;
          const answer = state.answers[ask.code] ?? "";
          return (
            <Fragment key={ask.code}>
              <KeyRow
                ask={ask}
                number={number}
                answer={answer}
                skipped={!asked.has(ask)}
                now={here}
                typed={here ? state.typed : ""}
                picking={here && state.panel === "pick" ? state.chosen : undefined}
                refused={here && state.refused !== undefined}
              />
              {here && ask.kind === "TEXT" && !state.panel && (
                <li className={classes.wordsLine}>
                  <KeyWords ask={ask} answer={answer} act={act} />
                </li>
              )}
            </Fragment>
          );
        })}
      </ul>
    </Fragment>
  ));
}

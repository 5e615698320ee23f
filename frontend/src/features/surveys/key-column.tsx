import { Fragment, memo, useCallback, useMemo, useRef } from "react";
import type { ward } from "@/bridge/models";
import { middlesOf } from "./key-middle";
import { KeyRow } from "./key-row";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current } from "./keying-state";
import { useDrawn } from "./use-drawn";

type Props = { form: ward.Questionnaire; desk: KeyingDesk };

// KeyColumn is the form as it lies on the desk: one column, in the order of the paper,
// moved so that the question that is being answered is in the middle of the screen,
// under KeyNow. A key does not draw it again.
export const KeyColumn = memo(function KeyColumn({ form, desk }: Props) {
  const column = useRef<HTMLDivElement>(null);
  const middles = useMemo(() => middlesOf(form), [form]);
  const move = useCallback(
    ({ state }: KeyingDesk) => {
      const ask = current(state);
      const middle = (ask && middles.of.get(ask)) ?? middles.end;
      if (column.current) column.current.style.transform = `translateY(${-middle}px)`;
    },
    [middles],
  );
  useDrawn(desk, move, desk.sight.around);
  let number = 0;
  return (
    <div className={classes.column} ref={column}>
      {form.groups.map((group) => (
        <Fragment key={group.code}>
          {group.title && <h2 className={classes.group}>{group.title}</h2>}
          <ul className={classes.rows}>
            {group.questions.map((ask) => {
              number += 1;
              return <KeyRow key={ask.code} ask={ask} number={number} desk={desk} />;
            })}
          </ul>
        </Fragment>
      ))}
    </div>
  );
});

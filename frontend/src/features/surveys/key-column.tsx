import { Fragment, memo } from "react";
import type { ward } from "@/bridge/models";
import { KeyRow } from "./key-row";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";

type Props = { form: ward.Questionnaire; desk: KeyingDesk };

// KeyColumn is the form as it lies on the desk: one column, in the order of the
// paper. A key does not draw it again; its rows look at the desk themselves.
export const KeyColumn = memo(function KeyColumn({ form, desk }: Props) {
  let number = 0;
  return form.groups.map((group) => (
    <Fragment key={group.code}>
      {group.title && <h2 className={classes.group}>{group.title}</h2>}
      <ul className={classes.rows}>
        {group.questions.map((ask) => {
          number += 1;
          return <KeyRow key={ask.code} ask={ask} number={number} desk={desk} />;
        })}
      </ul>
    </Fragment>
  ));
});

import { Fragment, memo } from "react";
import type { ward } from "@/bridge/models";
import { KeyEnd } from "./key-end";
import { groupHeight, rowHeight } from "./key-middle";
import { KeyRow } from "./key-row";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";

type Props = { form: ward.Questionnaire; desk: KeyingDesk };

// KeyColumn is the form as it lies on the desk: one column, in the order of the
// paper. A key does not draw it again; its rows look at the desk themselves.
export const KeyColumn = memo(function KeyColumn({ form, desk }: Props) {
  let number = 0;
  let height = 0;
  const groups = form.groups.map((group) => {
    height += group.title ? groupHeight : 0;
    const rows = group.questions.map((ask) => {
      number += 1;
      height += rowHeight;
      return <KeyRow key={ask.code} ask={ask} number={number} top={height - rowHeight} desk={desk} />;
    });
    return (
      <Fragment key={group.code}>
        {group.title && <h2 className={classes.group}>{group.title}</h2>}
        <ul className={classes.rows}>{rows}</ul>
      </Fragment>
    );
  });
  return (
    <div className={classes.column} data-column>
      {groups}
      <KeyEnd top={height} desk={desk} />
    </div>
  );
});

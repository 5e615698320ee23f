import type { ReactNode } from "react";
import classes from "./batch.module.css";

type Props = { title: string; columns: number; bad?: boolean; children: ReactNode };

// BatchGroup are the lines of a batch that have one thing in common: those that
// refuse, or those that do not.
export const BatchGroup = ({ title, columns, bad, children }: Props) => (
  <tbody data-bad={bad || undefined}>
    <tr>
      <th scope="rowgroup" colSpan={columns} className={classes.group}>
        {title}
      </th>
    </tr>
    {children}
  </tbody>
);

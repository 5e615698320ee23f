import { Fragment, type ReactNode } from "react";
import classes from "./facts.module.css";

type Props = { rows: [label: string, value: ReactNode][] };

// Facts are labels with their values under each other. What has no value has no line.
export function Facts({ rows }: Props) {
  return (
    <dl className={classes.facts}>
      {rows
        .filter(([, value]) => value !== "" && value !== null && value !== undefined && value !== false)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

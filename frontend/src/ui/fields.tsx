import type { ReactNode } from "react";
import classes from "./fields.module.css";

// Fields puts fields under each other with the room that forms have.
export function Fields({ children }: { children: ReactNode }) {
  return <div className={classes.fields}>{children}</div>;
}

import type { ReactNode } from "react";
import classes from "./cover.module.css";
import { ShortcutLayer } from "./shortcut-layer";

// Cover hides everything under it and silences its keys, leaving it as it is.
export function Cover({ children }: { children: ReactNode }) {
  return (
    <div className={classes.cover}>
      <ShortcutLayer>{children}</ShortcutLayer>
    </div>
  );
}

import type { ReactNode } from "react";
import classes from "./cover.module.css";
import { ShortcutLayer } from "./shortcut-layer";
import { useFocusBack } from "./use-focus-back";

// Cover hides everything under it and silences its keys, leaving it and its focus as they are.
export function Cover({ children }: { children: ReactNode }) {
  useFocusBack();
  return (
    <div className={classes.cover}>
      <ShortcutLayer>{children}</ShortcutLayer>
    </div>
  );
}

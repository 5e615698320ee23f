import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./paper-panel.module.css";

// ReprintNote says what printing a paper again would mean: a marked reprint, or
// the new slip for one that is void.
export function ReprintNote({ shown }: { shown?: app.Shown }) {
  const words = useWords().print;
  if (shown?.replaces) return <p className={classes.replaces}>{words.replaces}</p>;
  if (shown && shown.copy > 1) return <p className={classes.again}>{words.again(shown.copy - 1)}</p>;
  return null;
}

import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./batch.module.css";
import { numbers } from "./read-batch";

// BatchNumber is where the number of a case's result is typed; Enter goes to the
// next case.
export function BatchNumber({ line }: { line: app.BatchLine }) {
  const words = useWords().batch;
  return (
    <input
      name={numbers + line.caseId}
      className={classes.number}
      aria-label={words.numberOf(line.code)}
      defaultValue={line.documents[0]?.number}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

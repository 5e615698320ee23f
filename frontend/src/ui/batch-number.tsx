import classes from "./batch.module.css";
import { batchNumbers } from "./batch-numbers";

type Props = { id: string; label: string; initial?: string };

// BatchNumber is where the number of a document is typed at its line of a batch; Enter
// goes to the next line.
export function BatchNumber({ id, label, initial }: Props) {
  return (
    <input
      name={batchNumbers + id}
      className={classes.number}
      aria-label={label}
      defaultValue={initial}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

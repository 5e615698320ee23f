import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current } from "./keying-state";
import { useDesk } from "./use-desk";
import { useWritten } from "./use-written";

// KeyHead says which sheet and which question this is.
export function KeyHead({ desk }: { desk: KeyingDesk }) {
  const words = useWords().keying;
  const { around } = desk.sight;
  const seat = useDesk(desk, (now) => now.seat, around);
  const unsaved = useDesk(desk, (now) => now.unsaved, around);
  const { batch, which, position } = seat;
  const at = ({ state }: KeyingDesk) => {
    const ask = current(state);
    return ask ? words.questionOf(state.questions.indexOf(ask) + 1, state.questions.length) : words.endOf;
  };
  const place = useWritten<HTMLSpanElement>(desk, at, around);
  return (
    <header className={classes.head}>
      <h1>{words.pageTitle(words.entry[which] ?? "", batch.name)}</h1>
      <p>
        {seat.serial ? words.serial(seat.serial) : words.noSerial}
        {which === 2 && ` · ${words.secondDone(seat.done, seat.total)}`} ·{" "}
        <strong>
          {words.sheetOf(position, batch.count)} · <span className={classes.place} ref={place} />
        </strong>
      </p>
      {unsaved > 0 && (
        <p role="status" className={classes.unsaved}>
          {words.unsaved(unsaved)}
        </p>
      )}
      {seat.again && <p className={classes.again}>{words.again(seat.again)}</p>}
    </header>
  );
}

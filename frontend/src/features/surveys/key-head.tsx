import type { office } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import { current, type KeyingState } from "./keying-state";

type Props = { seat: office.Seat; state: KeyingState; unsaved: number };

// KeyHead says which sheet and which question this is.
export function KeyHead({ seat, state, unsaved }: Props) {
  const words = useWords().keying;
  const { batch, which, position } = seat;
  const ask = current(state);
  const place = ask
    ? words.questionOf(state.questions.indexOf(ask) + 1, state.questions.length)
    : words.endOf;
  return (
    <header className={classes.head}>
      <h1>{words.pageTitle(words.entry[which] ?? "", batch.name)}</h1>
      <p>
        <strong>
          {words.sheetOf(position, batch.count)} · {place}
        </strong>{" "}
        · {seat.serial ? words.serial(seat.serial) : words.noSerial}
        {which === 2 && ` · ${words.secondDone(seat.done, seat.total)}`}
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

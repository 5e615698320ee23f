import { useState } from "react";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { useMe } from "@/ui/use-me";
import { formatMoment, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { PileRelease } from "./pile-release";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; seats: office.SeatRow[] };

// PileSeats lists the half-keyed sheets of a pile, and what was released of it. A
// leader or the administrator takes a sheet from before somebody who is away.
export function PileSeats({ pile, seats }: Props) {
  const words = useWords().keying.seats;
  const me = useMe().officer;
  const [releasing, setReleasing] = useState(false);
  const may = (me.role === "LEADER" || me.role === "ADMINISTRATOR") && !pile.closed;
  const taken = seats.filter((one) => !one.kept);
  const released = pile.released ?? [];
  if (seats.length === 0 && released.length === 0) return null;
  return (
    <section className={classes.details} aria-label={words.title}>
      <h2>{seats.length > 0 ? words.title : words.releasedTitle}</h2>
      <ul className={classes.toDo}>
        {seats.map((one) => (
          <li key={`${one.which} ${one.position} ${one.officer}`}>
            {one.kept
              ? words.kept(one.position, one.which, one.name, formatNumber(one.answers))
              : words.seat(
                  one.position,
                  one.which,
                  one.name,
                  formatMoment(one.startedAt),
                  formatNumber(one.answers),
                )}
          </li>
        ))}
        {released.map((one) => (
          <li key={`${one.at} ${one.position} ${one.which}`} className={classes.soft}>
            {words.released(
              one.position,
              one.typistName,
              one.byName,
              formatMoment(one.at),
              one.reason,
              one.kept,
            )}
          </li>
        ))}
      </ul>
      {may && taken.length > 0 && (
        <div className={classes.acts}>
          <KeyButton size="xs" variant="default" keys="T" onPress={() => setReleasing(true)}>
            {words.release}
          </KeyButton>
        </div>
      )}
      {releasing && taken.length > 0 && (
        <PileRelease pile={pile} seats={taken} onClose={() => setReleasing(false)} />
      )}
    </section>
  );
}

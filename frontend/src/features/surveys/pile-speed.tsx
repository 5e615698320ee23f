import type { office } from "@/bridge/models";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { useSpeed } from "./load-piles";
import classes from "./surveys.module.css";

// PileSpeed tells a typist how fast and how well they key, nobody else's; a leader
// sees all typists in sum only.
export function PileSpeed({ pile }: { pile: office.SheetBatchRow }) {
  const words = useWords().keying.speed;
  const team = useMe().officer.role === "LEADER";
  const { data: speed } = useSpeed(pile, team);
  if (!speed) return null;
  const { sheets, seconds, strokes, compared, wrong } = speed;
  const one = (n: number) => formatNumber(Math.round(n * 10) / 10);
  const rate = formatNumber(Math.round((wrong / compared) * 100_000) / 100);
  const parts = [
    words.sheets(formatNumber(sheets)),
    words.seconds(one(seconds / sheets)),
    words.strokes(one(strokes / sheets)),
    compared > 0 ? words.wrong(rate, formatNumber(compared)) : words.notCompared,
  ];
  return (
    <section className={classes.details} aria-label={team ? words.team : words.own}>
      <h2>{team ? words.team : words.own}</h2>
      <p>{sheets === 0 ? words.none : parts.join(" · ")}</p>
    </section>
  );
}

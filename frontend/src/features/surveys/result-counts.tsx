import type { app } from "@/bridge/models";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";

// ResultCounts is how many forms went out, came back and count, as far as it may be
// told; and what is still open.
export function ResultCounts({ findings }: { findings: app.SurveyFindings }) {
  const words = useWords().results;
  const { summary: s, open, small } = findings;
  const few = `– (${words.fewer(s.smallest)})`;
  const left = open.reduce((sum, pile) => sum + pile.pending, 0);
  const count = formatNumber;
  const rows: [string, string][] = [
    [words.issued, count(s.issued)],
    [words.collected, s.hidden ? few : count(s.collected)],
    [s.pending > 0 ? words.validSoFar : words.valid, s.hidden ? few : count(s.valid)],
  ];
  const piles = open.map((pile) =>
    left > 0 ? words.openPile(pile.name, count(pile.pending), count(pile.count)) : pile.name,
  );
  const unfinished =
    left > 0 ? words.pending(count(left), piles.join(", ")) : words.unlocked(piles.join(", "));
  const months = small.map((one) => words.smallMonth(formatMonth(one.month), count(one.valid)));
  return (
    <>
      <dl className={classes.counts} aria-label={words.counts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {s.hidden && <p className={classes.warn}>{words.hidden(s.smallest)}</p>}
      {!s.hidden && s.withheld.length > 0 && (
        <p className={classes.soft}>{words.withheld(s.withheld.map(formatMonth).join(", "), s.smallest)}</p>
      )}
      {months.length > 0 && <p className={classes.soft}>{words.small(months.join("; "))}</p>}
      {open.length > 0 && <p className={classes.warn}>{unfinished}</p>}
    </>
  );
}

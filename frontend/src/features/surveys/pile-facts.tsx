import type { office } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatMoment, formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { formName } from "./form-name";
import { useOfficers } from "./load-piles";
import { PileBadge } from "./pile-badge";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; toDo: string[]; forms: office.QuestionnaireRow[] };

// PileFacts is what is known of a pile, and what keeps it from being closed.
export function PileFacts({ pile, toDo, forms }: Props) {
  const { keying: words, surveys } = useWords();
  const { data: officers } = useOfficers();
  const { facts, progress, byAt } = words.pile;
  const mode = pile.mode === "SAMPLED" ? words.sampled(pile.share ?? 0) : words.modes[pile.mode];
  const about = pile.officer && (officers?.find((one) => one.id === pile.officer)?.name ?? pile.officer);
  return (
    <section className={classes.details} aria-label={pile.name}>
      <div>
        <PileBadge pile={pile} />
      </div>
      <Facts
        rows={[
          [
            facts.progress,
            progress(
              formatNumber(pile.keyed),
              formatNumber(pile.count),
              formatNumber(pile.final),
              formatNumber(pile.void),
            ),
          ],
          [facts.form, formName(surveys, forms, pile)],
          [facts.month, formatMonth(pile.month)],
          [facts.place, pile.place],
          [facts.field, pile.field],
          [facts.officer, about],
          [facts.mode, mode],
          [facts.opened, byAt(pile.opened.byName, formatMoment(pile.opened.at))],
          [facts.closed, pile.closed && byAt(pile.closed.byName, formatMoment(pile.closed.at))],
        ]}
      />
      {!pile.closed && toDo.length > 0 && (
        <>
          <h2>{words.pile.toDo}</h2>
          <ul className={classes.toDo}>
            {toDo.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {!pile.closed && toDo.length === 0 && <p>{words.pile.ready}</p>}
    </section>
  );
}

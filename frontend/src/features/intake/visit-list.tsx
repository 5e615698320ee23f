import { formatMoney } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { caseInput } from "./case-input";
import type { Slot } from "./use-visit";
import classes from "./visit.module.css";

type Props = {
  slots: Slot[];
  open: number;
  openName: string; // of the procedure in the form
  bad: number[]; // have something to put right
  onTurn: (at: number) => void;
  onRemove: (at: number) => void;
};

// VisitList are the procedures that a person has come for, when there are several.
export function VisitList({ slots, open, openName, bad, onTurn, onRemove }: Props) {
  const words = useWords().intake.visit;
  if (slots.length < 2) return null;
  return (
    <ol className={classes.list} aria-label={words.label}>
      {slots.map((slot, at) => {
        const here = at === open;
        const name = (here ? openName : slot.values.procedureCode) || words.none;
        return (
          <li key={slot.key} aria-current={here || undefined}>
            <span className={classes.place}>{at + 1}</span>
            <span className={classes.name} title={name}>
              {name}
            </span>
            {bad.includes(at) && <span className={classes.bad}>{words.bad}</span>}
            {here ? <span className={classes.soft}>{words.open}</span> : <Facts slot={slot} />}
            {!here && (
              <button type="button" aria-label={words.editOf(name)} onClick={() => onTurn(at)}>
                {words.edit}
              </button>
            )}
            <button type="button" aria-label={words.removeOf(name)} onClick={() => onRemove(at)}>
              {words.remove}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Facts({ slot }: { slot: Slot }) {
  const words = useWords().intake.visit;
  const { papers, fee } = caseInput(slot.values).input;
  return (
    <span className={classes.soft}>
      {words.papers(papers.length)}
      {fee > 0 && ` · ${formatMoney(fee)}`}
    </span>
  );
}

import type { ward } from "@/bridge/models";
import { formatDate, formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

type Props = {
  figure: ward.FigureCell;
  month: string; // "2026-10", "" for a period of one's own
  unexplained: boolean; // only those of which nobody wrote down why they were late
  total?: number;
  onRemove: () => void;
};

// FigureChip says which figure of the month the list shows, and takes it away.
export function FigureChip({ figure, month, unexplained, total, onRemove }: Props) {
  const { cases, month: table } = useWords();
  const words = cases.figure;
  const { from, to } = figure.period;
  const when = month ? words.of(formatMonth(month)) : words.between(formatDate(from), formatDate(to));
  const column = table.columns[figure.column] ?? figure.column;
  const what = unexplained
    ? [when, figure.field, words.unexplained] // in few words: there is a line for it
    : [when, figure.field || words.allFields, column];
  const count = total === undefined ? "" : `: ${cases.count(formatNumber(total))}`;
  return (
    <span className={classes.chip}>
      {what.filter(Boolean).join(" · ")}
      {count}
      <button type="button" aria-label={words.remove} title={words.remove} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

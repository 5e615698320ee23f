import { formatDate, formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

type Props = { figure: string; month: string; officer: string; total: string; onRemove: () => void };

// FigureChip says which figure of the month the list shows, or whom its opinions name,
// and takes that away.
export function FigureChip({ figure, month, officer, total, onRemove }: Props) {
  const words = useWords().feedback;
  const [from = "", to = "", column = "", cls = "", channel = ""] = figure.split("~");
  const when = month ? formatMonth(month) : `${formatDate(from)}–${formatDate(to)}`;
  const line = words.class[cls] ?? words.channel[channel] ?? words.month.total;
  const what = figure ? words.month.figure(line, words.month.columns[column] ?? column, when) : "";
  return (
    <span className={classes.chip}>
      {[what, officer].filter(Boolean).join(" · ")}: {total}
      <button
        type="button"
        aria-label={words.month.removeFigure}
        title={words.month.removeFigure}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  );
}

import { Link } from "wouter";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { useChanged } from "./changed-cells";
import { differenceOf } from "./difference-of";
import classes from "./month.module.css";

type Props = {
  cell: string; // by its name in the program, "procedures/Hộ tịch/received"
  name: string; // in words
  href: string;
  value: number;
  late?: boolean; // a figure that had better be 0
  place?: string; // its row and column in a table moved through by the arrows
  reachable?: boolean; // by the Tab key
  onFocus?: () => void;
  onOpen?: () => void;
};

// FigureLink is one figure of a table, leading to its records. One that has changed
// says so by its sign, and in words to who cannot see.
export function FigureLink({
  cell,
  name,
  href,
  value,
  late,
  place,
  reachable = true,
  onFocus,
  onOpen,
}: Props) {
  const words = useWords().notices.figures;
  const old = useChanged(cell);
  const changed = old !== undefined && old !== value;
  const told = changed ? ` (${words.was(formatNumber(old))})` : "";
  return (
    <td>
      <Link
        href={href}
        className={classes.figure}
        data-cell={place}
        data-figure={cell}
        data-zero={value === 0 || undefined}
        data-late={(late && value > 0) || undefined}
        data-changed={changed || undefined}
        tabIndex={reachable ? 0 : -1}
        aria-label={`${name}: ${formatNumber(value)}${told}`}
        title={changed ? words.was(formatNumber(old)) : undefined}
        onFocus={onFocus}
        onClick={onOpen}
      >
        {formatNumber(value)}
        {changed && <small>{differenceOf(old, value)}</small>}
      </Link>
    </td>
  );
}

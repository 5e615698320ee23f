import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";

type Props = {
  cell: string;
  reachable: boolean; // by the Tab key
  figure: ward.FigureCell;
  month: string;
  value: number;
  onFocus: () => void;
  onOpen: () => void;
};

const late = ["late", "overdue"];

// FigureLink is one figure of the table, leading to its cases.
export function FigureLink({ cell, reachable, figure, month, value, onFocus, onOpen }: Props) {
  const words = useWords().month;
  const what = `${figure.field || words.totalRow}, ${words.columns[figure.column]}`;
  return (
    <td>
      <Link
        href={casesPath({ figure, month })}
        className={classes.figure}
        data-cell={cell}
        data-zero={value === 0 || undefined}
        data-late={(late.includes(figure.column) && value > 0) || undefined}
        tabIndex={reachable ? 0 : -1}
        aria-label={`${what}: ${formatNumber(value)}`}
        onFocus={onFocus}
        onClick={onOpen}
      >
        {formatNumber(value)}
      </Link>
    </td>
  );
}

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { office, ward } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { cellPath } from "./cell-path";
import { figureColumns } from "./figure-columns";
import { FigureLink } from "./figure-link";
import { FiguresHead } from "./figures-head";
import classes from "./month.module.css";
import { rememberedFigure } from "./remembered-figure";

type Props = {
  address: string; // remembers the figure that was opened
  month: string;
  figures: ward.Figures;
  view?: office.NoticeView; // the notice that the figures stand on
};

const late = ["late", "overdue"];

// FiguresTable is table II.06a. Every figure opens the list of its cases; the
// arrows move over the figures, which are one stop of the Tab key.
export function FiguresTable({ address, month, figures, view }: Props) {
  const words = useWords().month;
  const { rows, total } = figures.procedures;
  const table = useRef<HTMLTableElement>(null);
  const begin = useRef(rememberedFigure.at(address));
  const [active, setActive] = useState(begin.current || "0.0");
  const [activeRow = 0, activeColumn = 0] = active.split(".").map(Number);
  const reachable = `${Math.min(activeRow, rows.length)}.${activeColumn}`;

  const focusOn = (cell: string) => {
    setActive(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
  };
  useEffect(() => {
    if (!begin.current) return;
    table.current?.querySelector<HTMLElement>(`[data-cell="${begin.current}"]`)?.focus();
  }, []);
  useShortcut("ArrowDown", () => focusOn(reachable));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey) return;
    if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
    const next = moveCell(event.key, activeRow, activeColumn, rows.length, figureColumns.length - 1);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    focusOn(next);
  };
  const line = (row: ward.FieldFigures, at: number) =>
    figureColumns.map(({ name, of }, index) => {
      const cell = `procedures/${row.field}/${name}`;
      const place = `${at}.${index}`;
      const figure = { period: figures.period, field: row.field, column: name };
      return (
        <FigureLink
          key={name}
          cell={cell}
          name={`${row.field || words.totalRow}, ${words.columns[name]}`}
          href={view ? cellPath(view, cell) : casesPath({ figure, month })}
          value={of(row)}
          late={late.includes(name)}
          place={place}
          reachable={reachable === place}
          onFocus={() => setActive(place)}
          onOpen={() => rememberedFigure.keep(address, place)}
        />
      );
    });
  return (
    <table ref={table} className={classes.table} aria-label={words.table} onKeyDown={onKeyDown}>
      <FiguresHead />
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.field}>
            <td className={classes.no}>{at + 1}</td>
            <th scope="row">{row.field}</th>
            {line(row, at)}
          </tr>
        ))}
        <tr className={classes.total}>
          <td />
          <th scope="row">{words.totalRow}</th>
          {line(total, rows.length)}
        </tr>
      </tbody>
    </table>
  );
}

function moveCell(key: string, row: number, column: number, lastRow: number, lastColumn: number) {
  const to: Record<string, [number, number]> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, lastColumn],
    PageUp: [0, column],
    PageDown: [lastRow, column],
  };
  const wanted = to[key];
  if (!wanted) return undefined;
  const inside = (value: number, last: number) => Math.max(0, Math.min(value, last));
  return `${inside(wanted[0], lastRow)}.${inside(wanted[1], lastColumn)}`;
}

import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { useWords } from "@/words/use-words";
import { CheckCell } from "./check-cell";
import type { DataColumn } from "./data-column";
import type { DataSelection } from "./data-selection";
import classes from "./data-table.module.css";
import { isComposing } from "./is-composing";
import { moveRow } from "./move-row";

type Props<Row> = {
  label: string;
  columns: DataColumn<Row>[]; // stable: declared once or memoised
  rows: Row[]; // the stretch that is here
  first?: number; // index of its first row in the whole list
  total?: number; // rows of the whole list
  rowId: (row: Row) => string;
  onOpen?: (row: Row) => void;
  onRange?: (first: number, last: number) => void; // what is being looked at
  empty?: ReactNode;
  row?: number; // the chosen row to begin with
  onRow?: (row: number) => void; // another row was chosen
  selection?: DataSelection<Row>; // rows can be ticked: Space, Shift with what moves, Ctrl+A
  ref?: Ref<HTMLDivElement>; // the element that takes the focus
};

const rowHeight = 32;
const features = tableFeatures({});

// DataTable is a list of any length: only the rows in sight exist. The arrows,
// Home, End and the page keys move the chosen row, Enter or a click opens it.
export function DataTable<Row extends object>(props: Props<Row>) {
  const { columns, rows, first = 0, total = rows.length, rowId, onOpen, onRange, onRow, selection } = props;
  const words = useWords().common.table;
  const [active, setActive] = useState(props.row ?? 0);
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => scroller.current as HTMLDivElement);
  const id = useId();

  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((c) =>
      helper.display({ id: c.id, header: c.header, cell: ({ row }) => c.cell(row.original) }),
    );
  }, [columns]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowId });
  const loaded = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(from, to), [from, to, onRange]);
  const begin = useRef(props.row);
  useEffect(() => {
    if (!begin.current || total === 0) return;
    virtual.scrollToIndex(begin.current, { align: "center" });
    begin.current = undefined;
  }, [virtual, total]);

  const chosen = Math.min(active, Math.max(total - 1, 0));
  const at = (row: number) => loaded[row - first];
  const chosenId = useRef<string>(undefined); // of a row that a person chose
  const choose = (row: number) => {
    setActive(row);
    chosenId.current = at(row)?.id;
    onRow?.(row);
  };
  // Rows that come and go by themselves must not put another one under the cursor.
  useEffect(() => {
    const id = chosenId.current;
    if (!id || (chosen >= first && loaded[chosen - first]?.id === id)) return;
    const moved = loaded.findIndex((row) => row.id === id);
    if (moved >= 0) setActive(first + moved);
    else chosenId.current = undefined;
  }, [loaded, first, chosen]);
  const anchor = useRef<number>(undefined); // where a stretch of ticks began
  const extendTo = (row: number) => {
    const fresh = anchor.current === undefined;
    if (anchor.current === undefined) anchor.current = chosen;
    selection?.extend(anchor.current, row, fresh);
  };
  const toggle = (row: Row) => {
    anchor.current = undefined;
    selection?.toggle(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey) return;
    if (selection && total > 0 && event.ctrlKey && event.key.toLowerCase() === "a") {
      event.preventDefault();
      selection.all();
    }
    if (event.ctrlKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = moveRow(event.key, chosen, total, page);
    const row = at(chosen);
    if (next !== undefined) {
      if (event.shiftKey && selection && total > 0) extendTo(next);
      else anchor.current = undefined;
      choose(next);
      virtual.scrollToIndex(next);
    } else if (event.key === " " && selection) {
      if (row && !event.repeat) toggle(row.original);
    } else if (event.key === "Enter" && row && onOpen) onOpen(row.original);
    else return;
    event.preventDefault();
  };

  const onTick = (index: number, row: Row, stretch: boolean) => {
    scroller.current?.focus();
    if (stretch) extendTo(index);
    else toggle(row);
    choose(index);
  };

  const widths = [...(selection ? ["36px"] : []), ...columns.map((c) => c.width)];
  const template = { gridTemplateColumns: widths.join(" ") };
  const align = (index: number) => (columns[index]?.right ? classes.right : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows placed by a virtualizer
    <div
      role="grid"
      className={classes.table}
      ref={scroller}
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-colcount={widths.length}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={total > 0 ? `${id}-${chosen}` : undefined}
      onKeyDown={onKeyDown}
    >
      {table.getHeaderGroups().map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
        <div key={group.id} role="row" className={classes.head} style={template} aria-rowindex={1}>
          {selection && (
            <CheckCell
              role="columnheader"
              label={words.all}
              checked={selection.whole}
              onPress={() => {
                scroller.current?.focus();
                selection.all();
              }}
            />
          )}
          {group.headers.map((header, index) => (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div key={header.id} role="columnheader" className={align(index)}>
              <table.FlexRender header={header} />
            </div>
          ))}
        </div>
      ))}
      {total === 0 && <div className={classes.empty}>{props.empty ?? words.empty}</div>}
      <div role="presentation" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = at(item.index);
          const ticked = Boolean(row && selection?.has(row.id));
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
            <div
              key={item.index}
              id={`${id}-${item.index}`}
              role="row"
              className={classes.row}
              data-active={item.index === chosen || undefined}
              data-ticked={ticked || undefined}
              aria-selected={selection ? ticked : item.index === chosen}
              aria-rowindex={item.index + 2}
              style={{ ...template, transform: `translateY(${item.start}px)` }}
              onClick={() => {
                choose(item.index);
                if (row) onOpen?.(row.original);
              }}
            >
              {row && selection && (
                <CheckCell
                  role="gridcell"
                  label={selection.name(row.original)}
                  checked={ticked}
                  onPress={(event) => onTick(item.index, row.original, event.shiftKey)}
                />
              )}
              {row?.getAllCells().map((cell, index) => (
                // biome-ignore lint/a11y/useSemanticElements: see above
                // biome-ignore lint/a11y/useFocusableInteractive: see above
                <div key={cell.id} role="gridcell" className={align(index)}>
                  <table.FlexRender cell={cell} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

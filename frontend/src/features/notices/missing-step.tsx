import { useEffect, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { DataTable } from "@/ui/data-table";
import { formatDate, formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { Words } from "@/words/vi";
import { missingPath } from "./missing-path";
import classes from "./notices.module.css";

type Props = { month: office.NoticeMonth };

// MissingStep is what is to be done before the month can be closed, or had better be.
export function MissingStep({ month }: Props) {
  const words = useWords().notices.missing;
  const [, go] = useLocation();
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => table.current?.focus(), []);
  const open = (line: office.MissingLine) => {
    const path = missingPath(line, month);
    if (path) go(path);
  };
  const columns = useMemo(() => missingColumns(words), [words]);
  const closed = month.notices.every((view) => view.approved);
  return (
    <section className={classes.whole} aria-label={words.title(formatMonth(month.month))}>
      <h2>{words.title(formatMonth(month.month))}</h2>
      <p className={classes.soft}>
        {words.dueOn(formatDate(month.dueOn))} {month.missing.length > 0 && words.keys}
      </p>
      {month.missing.length === 0 ? (
        <p className={classes.good}>{closed ? words.closed : words.all}</p>
      ) : (
        <DataTable
          ref={table}
          label={words.title(formatMonth(month.month))}
          columns={columns}
          rows={month.missing}
          rowId={(line) => line.key}
          onOpen={open}
        />
      )}
    </section>
  );
}

function missingColumns(words: Words["notices"]["missing"]): DataColumn<office.MissingLine>[] {
  return [
    {
      id: "what",
      header: words.what,
      width: "minmax(240px, 1fr)",
      cell: (line) => words.lines[line.key] ?? line.key,
    },
    {
      id: "count",
      header: words.count,
      width: "96px",
      right: true,
      cell: (line) => (line.opens ? formatNumber(line.count) : ""),
    },
    {
      id: "matters",
      header: words.matters,
      width: "280px",
      cell: (line) => (line.blocking ? <strong>{words.blocking}</strong> : words.soft),
    },
  ];
}

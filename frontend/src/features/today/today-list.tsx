import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { useStretch } from "@/ui/use-stretch";
import { useWords } from "@/words/use-words";
import type { Due } from "./numbers";
import { todayColumns } from "./today-columns";

type Props = { due: Due; path: string; empty: ReactNode };

// TodayList is the list behind a number of the day. The keys go to it at once;
// coming back from a case finds its row.
export function TodayList({ due, path, empty }: Props) {
  const words = useWords().today;
  const [, go] = useLocation();
  const begin = useRef(rememberedRow.at(path));
  const table = useRef<HTMLDivElement>(null);
  const filter = { text: "", state: "", due, field: "", officer: "", channel: "", from: "", to: "" };
  const list = useStretch(
    ["cases", "list", filter],
    (offset, limit) => bridge.cases.List({ ...filter, offset, limit }),
    begin.current,
  );
  const columns = useMemo(() => todayColumns(words, due), [words, due]);
  useEffect(() => {
    table.current?.focus();
  }, []);
  const open = (row: ward.CaseRow) => {
    if (rememberedRow.path() !== path) rememberedRow.keep(path, 0);
    go(`/cases/${encodeURIComponent(row.id)}`);
  };
  return (
    <>
      <RefusalLine error={list.error} />
      <DataTable
        ref={table}
        label={words.of[due]}
        columns={columns}
        rows={list.rows}
        first={list.first}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={open}
        onRange={list.onRange}
        row={begin.current >= 0 ? begin.current : undefined}
        onRow={(row) => rememberedRow.keep(path, row)}
        empty={list.loading ? words.loading : empty}
      />
    </>
  );
}

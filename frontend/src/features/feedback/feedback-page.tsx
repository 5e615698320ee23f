import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import type { ward } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { type FeedbackAddress, feedbackPath } from "@/ui/feedback-path";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { useShortcut } from "@/ui/use-shortcut";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { BatchBar } from "./batch-bar";
import { BoardLine } from "./board-line";
import classes from "./feedback.module.css";
import { feedbackColumns } from "./feedback-columns";
import { FigureChip } from "./figure-chip";
import { FilterLine } from "./filter-line";
import { ListActions } from "./list-actions";
import { useFeedbackList } from "./list-feedback";
import { useOfficers } from "./load-officers";
import { readFilter } from "./read-filter";
import { useSelection } from "./use-selection";

// FeedbackPage is the book of opinions. The filter is in the address, so that coming
// back from one finds the list as it was. The keys begin in the table: N enters a new
// opinion at once.
export default function FeedbackPage() {
  const { feedback } = useWords();
  const words = feedback.list;
  const [, go] = useLocation();
  const address = useParams<{ filter?: string }>().filter ?? "";
  const filter = useMemo(() => readFilter(address), [address]);
  const place = feedbackPath(filter);
  const [begin] = useState(() => rememberedRow.at(place));
  const table = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLInputElement>(null);
  const list = useFeedbackList(filter, begin);
  const { chosen, selection, error } = useSelection(filter, list);
  const columns = useMemo(() => feedbackColumns(feedback), [feedback]);
  const officer = useOfficers().find((one) => one.id === filter.officer)?.name ?? "";
  useEffect(() => table.current?.focus(), []);

  const set = (change: Partial<FeedbackAddress>) =>
    go(feedbackPath({ ...filter, ...change }), { replace: true });
  const open = (row: ward.FeedbackRow) => {
    if (rememberedRow.path() !== place) rememberedRow.keep(place, 0);
    go(`/feedback/${encodeURIComponent(row.id)}`);
  };
  const back = () => {
    const { figure, month, back: from } = filter;
    if (figure && place === feedbackPath({ figure, month, back: from }))
      return go(from === "month" ? `/month/${month}` : `/feedback/month/${month}`);
    go("/feedback", { replace: true });
    table.current?.focus();
  };
  const filtered = address !== "";
  useShortcut("Escape", back, filtered && chosen.size === 0);
  const counted = list.list ? words.count(formatNumber(list.total)) : words.searching;
  const chip = filter.figure !== "" || filter.officer !== "";
  return (
    <Page
      title={feedback.title}
      fill
      actions={<ListActions address={filter} filtered={filtered} onBack={back} />}
    >
      <BoardLine chosen={filter.due} onChoose={(due) => set({ due })} />
      <FilterLine filter={filter} input={text} onChange={set} onDown={() => table.current?.focus()} />
      <div className={classes.told}>
        {chip ? (
          <FigureChip
            figure={filter.figure}
            month={filter.month}
            officer={officer && words.of(officer)}
            total={counted}
            onRemove={() => set({ figure: "", month: "", back: "", officer: "" })}
          />
        ) : (
          <output className={classes.total}>{counted}</output>
        )}
        <span className={classes.keys}>
          {selection ? `${words.addKey} · ${words.keys} · ${words.batchKeys}` : words.keys}
        </span>
      </div>
      {selection && chosen.size > 0 && <BatchBar count={chosen.size} />}
      <RefusalLine error={error ?? list.error} />
      <DataTable
        key={address}
        ref={table}
        label={words.label}
        columns={columns}
        rows={list.rows}
        first={list.first}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={open}
        onRange={list.onRange}
        selection={selection}
        row={begin >= 0 ? begin : undefined}
        onRow={(row) => rememberedRow.keep(place, row)}
        empty={list.loading ? words.searching : filtered ? words.nothing : words.none}
      />
    </Page>
  );
}

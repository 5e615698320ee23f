import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import type { ListFilter } from "@/ui/list-filter";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useShortcut } from "@/ui/use-shortcut";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { BatchBar } from "./batch-bar";
import { caseColumns } from "./case-columns";
import classes from "./cases.module.css";
import { chosenCases } from "./chosen-cases";
import { FigureChip } from "./figure-chip";
import { FilterLine } from "./filter-line";
import { useCases } from "./list-cases";
import { readFilter } from "./read-filter";
import { useBatchSelection } from "./use-batch-selection";

// CasesPage is the list of all cases. The filter is in the address, so that
// coming back from a case finds the list as it was.
export default function CasesPage() {
  const { cases: words, batch } = useWords();
  const [, go] = useLocation();
  const address = useParams<{ filter?: string }>().filter ?? "";
  const filter = useMemo(() => readFilter(address), [address]);
  const place = casesPath(filter);
  const begin = useRef(rememberedRow.at(place));
  const table = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLInputElement>(null);
  const list = useCases(filter, begin.current);
  const { chosen, selection, error } = useBatchSelection(filter, list);
  const columns = useMemo(() => caseColumns(words.columns), [words]);
  const inTable = useRef(begin.current >= 0 || Boolean(filter.figure)); // where work begins
  useEffect(() => {
    if (inTable.current) table.current?.focus();
  }, []);
  const filtered = address !== "";

  const set = (change: Partial<ListFilter>) => go(casesPath({ ...filter, ...change }), { replace: true });
  const leave = (path: string) => {
    if (rememberedRow.path() !== place) rememberedRow.keep(place, 0);
    go(path);
  };
  const open = (row: ward.CaseRow) => leave(`/cases/${encodeURIComponent(row.id)}`);
  const back = () => {
    const { figure, month, late } = filter;
    const narrow = casesPath({ figure, month, late });
    if (figure && casesPath(filter) === narrow) go(monthPath(figure.period, month));
    else go(narrow, { replace: true });
    text.current?.focus();
  };
  const exported = useAct(() => bridge.cases.Export({ ...filter, offset: 0, limit: 0 }), useKeep());
  useShortcut("Escape", back, filtered && chosen.size === 0);
  // Enter may come before the list it is meant for: a scanner types fast.
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined || filter.text !== wanted || !list.settled) return;
    setWanted(undefined);
    const only = list.total === 1 ? list.rows[0] : undefined;
    if (only) {
      rememberedRow.keep("/cases", -1); // back to the field, for the next scan
      go(`/cases/${encodeURIComponent(only.id)}`);
    } else table.current?.focus();
  });
  const actions = (
    <>
      {filtered && (
        <KeyButton size="xs" variant="default" keys={chosen.size > 0 ? undefined : "Escape"} onPress={back}>
          {filter.figure ? words.figure.back : words.filter.clear}
        </KeyButton>
      )}
      <KeyButton size="xs" variant="default" keys="Alt+S" onPress={() => go("/cases/register")}>
        {words.register.title}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="Ctrl+E"
        loading={exported.running}
        onPress={() => exported.run(undefined)}
      >
        {words.export}
      </KeyButton>
    </>
  );
  const count = list.list ? words.count(formatNumber(list.total)) : words.loading;
  return (
    <Page title={words.title} fill actions={actions}>
      <FilterLine
        filter={filter}
        input={text}
        autoFocus={!inTable.current}
        onChange={(change) => {
          setWanted(undefined);
          set(change);
        }}
        onEnter={setWanted}
        onDown={() => table.current?.focus()}
      />
      <div className={classes.told}>
        {filter.figure && (
          <FigureChip
            figure={filter.figure}
            month={filter.month ?? ""}
            unexplained={Boolean(filter.late)}
            total={list.settled ? list.total : undefined}
            onRemove={() => set({ figure: undefined, month: "", late: "" })}
          />
        )}
        {!filter.figure && (
          <output className={classes.total}>
            {list.list?.more ? words.more(formatNumber(list.total)) : count}
          </output>
        )}
        <span className={classes.keys}>
          {selection ? `${words.filter.keys} · ${batch.hint}` : words.filter.keys}
        </span>
      </div>
      {selection && chosen.size > 0 && (
        <BatchBar
          count={chosen.size}
          onAct={(act) => leave(`/cases/batch/${act}`)}
          onClear={chosenCases.clear}
        />
      )}
      <RefusalLine error={exported.refusal ?? error ?? list.error} />
      <DataTable
        key={address}
        ref={table}
        label={words.list}
        columns={columns}
        rows={list.rows}
        first={list.first}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={open}
        onRange={list.onRange}
        selection={selection}
        row={begin.current >= 0 ? begin.current : undefined}
        onRow={(row) => rememberedRow.keep(place, row)}
        empty={list.loading ? words.loading : filtered ? words.nothing : words.none}
      />
    </Page>
  );
}

const monthPath = ({ from, to }: ward.Period, month: string | undefined) =>
  `/month/${month || `${from}~${to}`}`;

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { recordsPath } from "./cell-path";
import { useNoticeMonth } from "./load-notices";
import classes from "./month.module.css";
import own from "./notices.module.css";
import { recordColumns } from "./record-columns";
import { recordPath } from "./record-path";

const bareSorts = ["sheet", "forms", "guided"]; // nobody is named with them

// RecordsPage is what a figure of a notice counts: as it was kept when the notice was
// approved, or as it is now. It can be printed as an internal annex.
export default function RecordsPage() {
  const all = useWords();
  const words = all.notices.checks;
  const [, go] = useLocation();
  const params = useParams<{ month: string; notice: string; cell: string }>();
  const { month, notice } = params;
  const cell = decodeURIComponent(params.cell);
  const view = useNoticeMonth(month).data?.notices.find(({ id }) => id === notice);
  const { data, error } = useQuery({
    queryKey: ["notices", "records", notice, cell],
    queryFn: () => bridge.notices.Records({ id: notice, cell }),
  });
  const [annex, setAnnex] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const there = Boolean(data);
  useEffect(() => {
    if (there) table.current?.focus();
  }, [there]);
  const first = data?.rows[0]?.subject ?? "";
  const bare = bareSorts.includes(first.split("/")[0] ?? "");
  const columns = useMemo(() => recordColumns(all, bare), [all, bare]);
  const name = view ? cellName(cell, view.content, all) : cell;
  const place = view ? recordsPath(view, cell) : "";
  const begin = useRef(rememberedRow.at(place));
  const open = (row: office.NoticeRecordRow) => {
    const path = recordPath(row.subject);
    if (path) go(path);
  };
  const actions = (
    <>
      <KeyButton size="xs" variant="default" keys="P" onPress={() => setAnnex(!annex)} aria-pressed={annex}>
        {words.annex}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="Escape"
        onPress={() => go(`/month/${month}/figures/${notice}`)}
      >
        {words.back}
      </KeyButton>
    </>
  );
  return (
    <Page title={words.records(name)} fill actions={actions}>
      <RefusalLine error={error} />
      {data && (
        <p className={classes.soft}>
          {words.recordCount(formatNumber(data.rows.length), formatNumber(data.value))} ·{" "}
          {data.frozen ? words.keptList : words.liveList}
          {recordPath(first) && ` · ${words.open}`}
        </p>
      )}
      {data && (
        <div className={annex ? own.withPaper : own.alone}>
          <DataTable
            ref={table}
            label={words.records(name)}
            columns={columns}
            rows={data.rows}
            rowId={(row) => row.subject}
            row={begin.current >= 0 ? begin.current : undefined}
            onRow={(row) => rememberedRow.keep(place, row)}
            onOpen={open}
            empty={words.noRecords}
          />
          {annex && (
            <PaperPanel
              paper={{ kind: "notice-annex", caseId: notice, month: cell, layout: "" }}
              label={words.annexOf(name)}
            />
          )}
        </div>
      )}
    </Page>
  );
}

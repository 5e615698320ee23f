import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useShortcut } from "@/ui/use-shortcut";
import { formatDate, formatMoney, formatNumber, weekdayOf } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import classes from "./cash.module.css";
import { cashColumns } from "./cash-columns";
import { CashSums } from "./cash-sums";
import { DayForm } from "./day-form";
import { useCash } from "./load-cash";
import { shiftDay } from "./shift-day";

// CashPage is the money taken in on a day, officer by officer, and the list of it
// that the treasurer signs.
export default function CashPage() {
  const { cash: words, common } = useWords();
  const [, go] = useLocation();
  const address = decodeURIComponent(useParams<{ day?: string }>().day ?? "");
  const day = parseDate(address, today()) || today();
  const place = `/cash/${day}`;
  const { data: sheet, error } = useCash(day);
  const [choosing, setChoosing] = useState(false);
  const [paper, setPaper] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const begin = useRef(rememberedRow.at(place));
  const columns = useMemo(() => cashColumns(words), [words]);
  const exported = useAct(() => bridge.today.ExportCash(day), useKeep());
  const there = Boolean(sheet);
  useEffect(() => {
    if (there && !choosing && !paper) table.current?.focus();
  }, [there, choosing, paper]);

  const show = (next: string) => {
    setChoosing(false);
    go(`/cash/${next}`, { replace: true });
  };
  const open = (line: ward.CashLine) => {
    if (rememberedRow.path() !== place) rememberedRow.keep(place, 0);
    go(`/cases/${encodeURIComponent(line.caseId)}`);
  };
  useShortcut("Escape", () => setPaper(false), paper);
  const date = formatDate(day);
  const actions = (
    <>
      <KeyButton size="xs" variant="default" keys="ArrowLeft" onPress={() => show(shiftDay(day, -1))}>
        {words.before}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="ArrowRight"
        disabled={day >= today()}
        onPress={() => show(shiftDay(day, 1))}
      >
        {words.after}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="K" onPress={() => setChoosing(!choosing)}>
        {words.other}
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
      <KeyButton size="xs" keys="B" aria-pressed={paper} onPress={() => setPaper(!paper)}>
        {paper ? words.closePaper : words.paper}
      </KeyButton>
    </>
  );
  return (
    <Page title={words.title(common.weekdays[weekdayOf(day)] ?? "", date)} fill actions={actions}>
      {choosing && <DayForm day={day} onShow={show} onBack={() => setChoosing(false)} />}
      <RefusalLine error={exported.refusal ?? error} />
      {sheet && (
        <div className={classes.columns}>
          <section className={classes.side} aria-label={words.officers}>
            <p className={classes.sum}>{formatMoney(sheet.amount)}</p>
            <p className={classes.soft}>{words.items(formatNumber(sheet.lines.length))}</p>
            <CashSums sheet={sheet} />
            <p className={classes.soft}>{words.keys}</p>
          </section>
          {paper ? (
            <PaperPanel
              key={day}
              paper={{ kind: "cash", caseId: "", month: day, layout: "" }}
              label={words.paperOf(date)}
            />
          ) : (
            <DataTable
              key={day}
              ref={table}
              label={words.lines}
              columns={columns}
              rows={sheet.lines}
              rowId={(line) => `${line.caseId} ${line.at} ${line.occasion} ${line.amount}`}
              onOpen={open}
              row={begin.current >= 0 ? begin.current : undefined}
              onRow={(row) => rememberedRow.keep(place, row)}
              empty={words.none}
            />
          )}
        </div>
      )}
      {!sheet && !error && <p>{common.loading}</p>}
    </Page>
  );
}

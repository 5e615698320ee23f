import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { Tabs } from "@/ui/tabs";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useShortcut } from "@/ui/use-shortcut";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { Board, boardLines } from "./board";
import { DaysForm } from "./days-form";
import { GapLine } from "./gap-line";
import { usePeriod, useReport } from "./load-report";
import { PostedNote } from "./posted-note";
import { ReportTable } from "./report-table";
import classes from "./reports.module.css";
import { type SpanKind, shiftSpan, spanAt, spanKind, spanMonths } from "./span";
import { spanWords } from "./span-words";

const ofYears = ["board", "year"]; // these are of a year, whatever was chosen
const spans: SpanKind[] = ["month", "quarter", "half", "year"];

// ReportsPage is what goes to the bodies above, what leaders look at, and the year.
export default function ReportsPage() {
  const words = useWords().reports;
  const address = decodeURIComponent(useParams<{ what?: string }>().what ?? "");
  const { data: current, error } = useQuery({
    queryKey: ["current-month"],
    queryFn: () => bridge.month.Current(),
  });
  if (!current) return <Page title={words.title}>{error && <RefusalLine error={error} />}</Page>;
  return <Shown current={current} address={address} />;
}

function Shown({ current, address }: { current: string; address: string }) {
  const { reports: words, common } = useWords();
  const [, go] = useLocation();
  const [first = "", from, to] = address.split("~");
  const tab = words.kinds[first] ? first : "board";
  const wanted = to ? `${from}~${to}` : (from ?? spanAt("month", current));
  const span = ofYears.includes(tab) ? spanAt("year", spanMonths(wanted)[0]) : wanted;
  const kind = tab === "board" ? "year" : tab;
  const period = usePeriod(span);
  const { data: report, error } = useReport(kind, period.data);
  const [choosing, setChoosing] = useState(false);
  const [paper, setPaper] = useState(false);
  const query = { kind, period: period.data ?? { from: "", to: "" } };
  const exported = useAct(() => bridge.reports.Save(query), useKeep());
  useShortcut("Escape", () => setPaper(false), paper);

  const show = (nextTab: string, nextSpan: string) => {
    setChoosing(false);
    go(`/reports/${encodeURIComponent(`${nextTab}~${nextSpan}`)}`, { replace: true });
  };
  const name = `${words.kinds[tab]}, ${spanWords(span, words)}`;
  const last = spanMonths(span)[1];
  const actions = (
    <>
      <KeyButton
        size="xs"
        variant="default"
        keys="Alt+ArrowLeft"
        disabled={spanKind(span) === "days"}
        onPress={() => show(tab, shiftSpan(span, -1))}
      >
        {words.before}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="Alt+ArrowRight"
        disabled={spanKind(span) === "days" || last >= current}
        onPress={() => show(tab, shiftSpan(span, 1))}
      >
        {words.after}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="Ctrl+E"
        disabled={!report}
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
    <Page title={`${words.title}: ${spanWords(span, words)}`} fill actions={actions}>
      <Tabs
        label={words.parts}
        tabs={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        value={tab}
        autoFocus
        onChange={(next) => show(next, wanted)}
      >
        {!ofYears.includes(tab) && (
          <fieldset className={classes.spans} aria-label={words.span}>
            {spans.map((one, at) => (
              <KeyButton
                key={one}
                size="compact-sm"
                variant={spanKind(span) === one ? "filled" : "default"}
                aria-pressed={spanKind(span) === one}
                keys={String(at + 1)}
                onPress={() =>
                  show(tab, spanAt(one, spanMonths(span)[1] > current ? current : spanMonths(span)[1]))
                }
              >
                {words.spans[one]}
              </KeyButton>
            ))}
            <KeyButton
              size="compact-sm"
              variant={spanKind(span) === "days" ? "filled" : "default"}
              aria-pressed={spanKind(span) === "days"}
              keys="K"
              onPress={() => setChoosing(!choosing)}
            >
              {words.spans.days}
            </KeyButton>
            <KeyButton
              size="compact-sm"
              variant="default"
              keys="Alt+S"
              onPress={() =>
                go(`/cases/register/${encodeURIComponent(`${query.period.from}~${query.period.to}`)}`)
              }
            >
              {words.register}
            </KeyButton>
          </fieldset>
        )}
        {choosing && (
          <DaysForm
            period={period.data}
            onShow={(days) => show(tab, days)}
            onBack={() => setChoosing(false)}
          />
        )}
        <RefusalLine error={error ?? period.error ?? exported.refusal} />
        {["late", "workload"].includes(tab) && <p className={classes.warn}>{words.internal}</p>}
        {tab === "feedback" && <p className={classes.warn}>{words.unverified}</p>}
        {report?.gap && !paper && <GapLine />}
        {paper && period.data ? (
          <PaperPanel
            key={`${kind} ${span}`}
            paper={{
              kind: "report",
              caseId: "",
              month: `${kind}~${query.period.from}~${query.period.to}`,
              layout: "",
            }}
            label={words.paperOf(name)}
          />
        ) : (
          <>
            {report && tab === "board" && <Board report={report} />}
            {report && tab !== "board" && <ReportTable report={report} label={name} />}
          </>
        )}
        {report && !paper && (
          <>
            <p className={classes.soft}>
              {tab === "board" ? words.chartHint : words.counted(formatMoment(report.asOf))}
            </p>
            <PostedNote report={report} lines={tab === "board" ? boardLines : undefined} />
          </>
        )}
        {!report && !error && <p>{common.loading}</p>}
      </Tabs>
    </Page>
  );
}

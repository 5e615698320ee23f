import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { ChangedFigures } from "./changed-figures";
import { ChangedRecords } from "./changed-records";
import { useNoticeMonth } from "./load-notices";
import classes from "./month.module.css";
import own from "./notices.module.css";
import { ReconTable } from "./recon-table";
import { SurveyFigures } from "./survey-figures";

// ReconcilePage shows the chairperson that the figures of a month agree with each
// other, with the month before, and with the records behind them.
export default function ReconcilePage() {
  const { notices: words, common } = useWords();
  const { month = "", notice = "" } = useParams<{ month: string; notice?: string }>();
  const [, go] = useLocation();
  const { data: shown } = useNoticeMonth(month);
  const { data, error } = useQuery({
    queryKey: ["notices", "reconcile", month],
    queryFn: () => bridge.notices.Reconcile(month),
  });
  const actions = (
    <KeyButton
      size="xs"
      variant="default"
      keys="Escape"
      onPress={() => go(`/month/${month}/figures/${notice}`)}
    >
      {words.checks.back}
    </KeyButton>
  );
  return (
    <Page title={words.checks.reconcile(formatMonth(month))} fill focusTitle actions={actions}>
      <RefusalLine error={error} />
      {!data && !error && <p>{common.loading}</p>}
      {data && shown && <Found data={data} notices={shown.notices} />}
    </Page>
  );
}

function Found({ data, notices }: { data: office.Reconciliation; notices: office.NoticeView[] }) {
  const words = useWords().notices.checks;
  const { twice, nowhere, backDated, lines } = data;
  const sent = notices.filter((view) => view.sinceSent.length > 0);
  const surveyed = notices.filter(
    (view) => view.nth === 0 && (view.content.survey?.summaries ?? []).length > 0,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys
    <section className={own.middle} tabIndex={0} aria-label={words.what}>
      <ReconTable lines={lines} notices={notices} />
      <h2>{words.misplaced}</h2>
      {twice.length > 0 && <p className={own.late}>{words.twice(twice.join(", "))}</p>}
      {nowhere.length > 0 && <p className={own.late}>{words.nowhere(nowhere.join(", "))}</p>}
      {twice.length + nowhere.length === 0 && <p className={own.good}>{words.noneMisplaced}</p>}
      <h2>{words.backDated}</h2>
      {backDated.length === 0 ? (
        <p className={classes.soft}>{words.noneBackDated}</p>
      ) : (
        <ChangedRecords records={backDated} />
      )}
      <h2>{words.changed}</h2>
      {sent.length === 0 && <p className={classes.soft}>{words.noneChanged}</p>}
      {sent.map((view) => (
        <ChangedFigures key={view.id} view={view} />
      ))}
      {surveyed.length > 0 && <h2>{words.survey}</h2>}
      {surveyed.map((view) => (
        <SurveyFigures
          key={view.id}
          view={view}
          part={view.content.survey ?? { summaries: [], remarks: 0 }}
          brief
        />
      ))}
    </section>
  );
}

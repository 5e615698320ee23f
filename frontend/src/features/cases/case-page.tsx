import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { app } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { ActForm } from "./act-form";
import type { ActName } from "./case-act-list";
import { CaseActs } from "./case-acts";
import { CaseDetails } from "./case-details";
import { CaseDue } from "./case-due";
import { CaseHead } from "./case-head";
import { CaseHistory } from "./case-history";
import type { CasePart, Paper } from "./case-part";
import classes from "./cases.module.css";
import { CorrectForm } from "./correct-form";
import { useCase } from "./open-case";
import { UndoConfirm } from "./undo-confirm";
import { useConfirmStep } from "./use-confirm-step";
import { useUndo } from "./use-undo";

// CasePage is everything about one case, with what can be done about it now.
export default function CasePage() {
  const words = useWords();
  const [, go] = useLocation();
  const { id = "" } = useParams<{ id: string }>();
  const { data: page, error, isPending } = useCase(decodeURIComponent(id));
  const back = () => go(rememberedRow.path() || "/cases"); // the list as it was left
  const toList = (
    <KeyButton size="xs" variant="default" keys="Escape" onPress={back}>
      {words.cases.page.list}
    </KeyButton>
  );
  if (page) return <Opened key={page.case.id} page={page} error={error} toList={toList} />;
  return (
    <Page title={words.cases.title} actions={toList}>
      {isPending ? <p>{words.common.loading}</p> : <RefusalLine error={error} />}
    </Page>
  );
}

type OpenedProps = { page: app.CasePage; error: unknown; toList: React.ReactNode };

function Opened({ page, error, toList }: OpenedProps) {
  const { paper, cases } = useWords();
  const one = page.case;
  const [part, setPart] = useState<CasePart>("history");
  const [undoing, setUndoing] = useState(false);
  const [, go] = useLocation();
  const step = useConfirmStep(one);
  const undo = useUndo(one);
  const close = () => setPart("history");
  const paperOpen = part === "receipt" || part === "slip";
  const acting = part !== "history" && !paperOpen;
  const act = (name: ActName) => {
    step.clear();
    undo.clear();
    if (name === "handOver") go(`/handover/${encodeURIComponent(one.id)}`);
    else if (name === "confirmStep") step.run();
    else if (name === "undo") setUndoing(true);
    else setPart(name);
  };
  const toPaper = (paper: Paper) => setPart(part === paper ? "history" : paper);
  useShortcut("Escape", close, paperOpen);
  return (
    <Page
      title={`${one.code} · ${one.applicant.name}`}
      fill
      focusTitle
      actions={part === "history" ? toList : undefined}
    >
      <RefusalLine error={error ?? step.refusal ?? undo.refusal} />
      <CaseHead page={page} />
      <CaseActs page={page} part={part} off={acting} onAct={act} onPaper={toPaper} />
      {part === "correct" ? (
        <CorrectForm one={one} onClose={close} />
      ) : (
        <div className={classes.columns} data-paper={paperOpen || undefined}>
          <CaseDetails page={page} />
          <section
            className={classes.side}
            tabIndex={paperOpen ? undefined : 0}
            aria-label={cases.page.history}
          >
            <ActForm part={part} one={one} onClose={close} />
            {part === "receipt" && (
              <PaperPanel paper={paperOf("receipt", one.id)} label={paper.receipt(one.code)} />
            )}
            {part === "slip" && (
              <PaperPanel paper={paperOf("handover", one.id)} label={paper.handover(one.code)} />
            )}
            {!paperOpen && (
              <>
                <CaseHistory history={page.history} />
                {one.dueAt && <CaseDue deadline={page.deadline} limit={page.limit} />}
              </>
            )}
          </section>
        </div>
      )}
      {undoing && (
        <UndoConfirm
          one={one}
          onYes={() => {
            setUndoing(false);
            undo.run();
          }}
          onClose={() => setUndoing(false)}
        />
      )}
    </Page>
  );
}

const paperOf = (kind: string, caseId: string) => ({ kind, caseId, month: "", layout: "" });

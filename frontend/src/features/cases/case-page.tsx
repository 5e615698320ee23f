import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { app, ward } from "@/bridge/models";
import { History } from "@/ui/history";
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
import type { FormKind } from "./case-forms";
import { CaseHead } from "./case-head";
import type { CasePart } from "./case-part";
import classes from "./cases.module.css";
import { CorrectForm } from "./correct-form";
import { useCase } from "./open-case";
import { UndoConfirm } from "./undo-confirm";
import { useConfirmStep } from "./use-confirm-step";
import { useUndo } from "./use-undo";
import { voidForms } from "./void-forms";
import { VoidPapers } from "./void-papers";

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
  const [part, setPart] = useState<CasePart>(history);
  const [undoing, setUndoing] = useState<app.CasePage>(); // as it was when asked: the dialog must not change
  const [, go] = useLocation();
  const step = useConfirmStep(one);
  const close = () => setPart(history);
  const undo = useUndo(close); // a paper of what was undone says nothing any more
  // A correction leaves papers that say what is not so: the new one is there to be printed.
  const showNew = (changed: ward.Case) => {
    const kind = voidForms(changed)[0];
    setPart(kind ? { show: "paper", kind } : history);
  };
  const form = part.show === "paper" ? part.kind : undefined;
  const transfer = part.show === "paper" && part.step ? String(part.step) : "";
  const acting = part.show === "act" ? part.act : undefined;
  const act = (name: ActName) => {
    step.clear();
    undo.clear();
    if (name === "handOver") go(`/handover/${encodeURIComponent(one.id)}`);
    else if (name === "confirmStep") step.run();
    else if (name === "undo") setUndoing(page);
    else setPart({ show: "act", act: name });
  };
  const toForm = (kind: FormKind) => setPart(kind === form ? history : { show: "paper", kind });
  useShortcut("Escape", close, form !== undefined);
  return (
    <Page
      title={[one.code, one.applicant.name].filter(Boolean).join(" · ")}
      fill
      focusTitle
      actions={part.show === "history" ? toList : undefined}
    >
      <RefusalLine error={error ?? step.refusal ?? undo.refusal} />
      <CaseHead page={page} />
      <VoidPapers
        one={one}
        onPaper={acting === undefined ? (kind) => setPart({ show: "paper", kind }) : undefined}
      />
      <CaseActs page={page} open={form} off={acting !== undefined} onAct={act} onForm={toForm} />
      {acting === "correct" ? (
        <CorrectForm one={one} onClose={close} onSaved={showNew} />
      ) : (
        <div className={classes.columns} data-paper={form}>
          <CaseDetails page={page} onSlip={(at) => setPart({ show: "paper", kind: "transfer", step: at })} />
          <section className={classes.side} tabIndex={form ? undefined : 0} aria-label={cases.page.history}>
            <ActForm act={acting} one={one} extendBy={page.extendBy} onClose={close} onPaper={toForm} />
            {form && (
              <PaperPanel
                key={form + transfer}
                paper={{ kind: form, caseId: one.id, month: transfer, layout: "" }}
                label={paper[form](one.code)}
              />
            )}
            {!form && (
              <>
                <History title={cases.page.history} history={page.history} />
                {one.dueAt && <CaseDue deadline={page.deadline} limit={page.limit} />}
              </>
            )}
          </section>
        </div>
      )}
      {undoing && (
        <UndoConfirm
          one={undoing.case}
          until={undoing.undoUntil}
          onYes={() => {
            setUndoing(undefined);
            undo.run(undoing.case);
          }}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </Page>
  );
}

const history: CasePart = { show: "history" };

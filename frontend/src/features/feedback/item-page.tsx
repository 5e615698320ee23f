import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { History } from "@/ui/history";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { ActForm } from "./act-form";
import type { ActName, PaperKind } from "./act-list";
import classes from "./feedback.module.css";
import { ItemActs } from "./item-acts";
import { ItemAnswer } from "./item-answer";
import { ItemConduct } from "./item-conduct";
import { ItemContent } from "./item-content";
import { ItemFiles } from "./item-files";
import { ItemGroup } from "./item-group";
import { ItemHead } from "./item-head";
import { ItemPublic } from "./item-public";
import { ItemUndo } from "./item-undo";
import { onItem } from "./on-item";
import { useFeedback } from "./open-feedback";
import { PublicForm } from "./public-form";
import { useItemUndo } from "./use-item-undo";

// ItemPage is everything about one opinion, with what can be done about it now.
export default function ItemPage() {
  const { feedback, common } = useWords();
  const [, go] = useLocation();
  const { id = "" } = useParams<{ id: string }>();
  const { data: page, error, isPending } = useFeedback(decodeURIComponent(id));
  const last = rememberedRow.path();
  const back = () => go(last.startsWith("/feedback") ? last : "/feedback"); // as it was left
  const toList = (
    <KeyButton size="xs" variant="default" keys="Escape" onPress={back}>
      {feedback.page.list}
    </KeyButton>
  );
  if (page) return <Opened key={page.item.id} page={page} error={error} toList={toList} />;
  return (
    <Page title={feedback.title} actions={toList}>
      {isPending ? <p>{common.loading}</p> : <RefusalLine error={error} />}
    </Page>
  );
}

type Part = { show: "history" } | { show: "act"; act: ActName } | { show: "paper"; kind: PaperKind };

const history: Part = { show: "history" };

type OpenedProps = { page: app.FeedbackPage; error: unknown; toList: React.ReactNode };

function Opened({ page, error, toList }: OpenedProps) {
  const words = useWords().feedback;
  const { item } = page;
  const saved = useSaved();
  const [part, setPart] = useState<Part>(history);
  const [undoing, setUndoing] = useState<app.FeedbackPage>(); // as it was when asked: the dialog must not change
  const close = () => setPart(history);
  const undo = useItemUndo(close);
  const approve = useAct(bridge.feedback.ApproveAnswer, (changed) => {
    saved(words.forms.approveAnswer.saved(changed.code));
    close();
  });
  const paper = part.show === "paper" ? part.kind : undefined;
  const acting = part.show === "act" ? part.act : undefined;
  const act = (name: ActName) => {
    undo.clear();
    approve.clear();
    if (name === "undo") setUndoing(page);
    else if (name === "approveAnswer") approve.run(onItem(item));
    else setPart({ show: "act", act: name });
  };
  const toPaper = (kind: PaperKind) => setPart(kind === paper ? history : { show: "paper", kind });
  useShortcut("Escape", close, paper !== undefined);
  return (
    <Page
      title={`${item.code} · ${item.subject || words.kind[item.kind]}`}
      fill
      focusTitle
      actions={part.show === "history" ? toList : undefined}
    >
      <RefusalLine error={error ?? undo.refusal ?? approve.refusal} />
      <ItemHead page={page} />
      {acting !== "public" && (
        <ItemActs page={page} open={paper} off={acting !== undefined} onAct={act} onPaper={toPaper} />
      )}
      {acting === "public" ? (
        <PublicForm page={page} onClose={close} />
      ) : (
        <div className={classes.columns} data-wide={paper || acting || undefined}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys */}
          <section className={classes.details} tabIndex={0} aria-label={words.page.content}>
            {item.state === "DRAFTED" && <ItemAnswer item={item} /> /* who approves it reads it */}
            <ItemContent page={page} />
            {item.state !== "DRAFTED" && <ItemAnswer item={item} />}
            <ItemConduct item={item} />
            <ItemGroup alike={page.alike} />
            <ItemFiles item={item} />
            <ItemPublic item={item} />
          </section>
          <section
            className={classes.side}
            tabIndex={part.show === "history" ? 0 : undefined}
            aria-label={words.page.history}
          >
            <ActForm act={acting} item={item} onClose={close} onPaper={toPaper} />
            {paper && (
              <PaperPanel
                key={paper}
                paper={{ kind: paper, caseId: item.id, month: "", layout: "" }}
                label={words.paperOf[paper]?.(item.code) ?? item.code}
              />
            )}
            {part.show === "history" && <History title={words.page.history} history={page.history} />}
          </section>
        </div>
      )}
      {undoing && (
        <ItemUndo
          page={undoing}
          onYes={() => {
            setUndoing(undefined);
            undo.run(undoing.item);
          }}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </Page>
  );
}

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Confirm } from "@/ui/confirm";
import { draftPlace } from "@/ui/draft-place";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { PaperPanel } from "@/ui/paper-panel";
import { say } from "@/ui/status-line";
import { unkeptDrafts } from "@/ui/unkept-drafts";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { GuidePanel } from "./guide-panel";
import { IntakeDone } from "./intake-done";
import { IntakeForm } from "./intake-form";
import { propose } from "./propose";
import { readDraft } from "./read-draft";
import { useChannel } from "./use-channel";

type Shown =
  | { show: "form" }
  | { show: "done"; item: ward.Feedback; receipt: boolean }
  | { show: "guided"; what: string };

// IntakePage enters one opinion after the other.
export default function IntakePage() {
  const { feedback } = useWords();
  const words = feedback.intake;
  const [, go] = useLocation();
  const client = useQueryClient();
  const place = draftPlace(useMe().officer.id, "feedback");
  const channel = useChannel();
  const [turn, setTurn] = useState(0);
  const [shown, setShown] = useState<Shown>(form);
  const [guiding, setGuiding] = useState<{ what: string; channel: string }>();
  const [refused, setRefused] = useState("");
  const [asking, setAsking] = useState(false);
  const draft = useQuery({
    queryKey: ["draft", "feedback", turn],
    queryFn: () => unkeptDrafts.of(place) ?? bridge.intake.Draft("feedback"),
    staleTime: Infinity,
    gcTime: 0,
  });
  // Everything typed is forgotten before the next one begins.
  const empty = async () => {
    await unkeptDrafts.drop(place);
    client.setQueryData(["draft", "feedback", turn + 1], "");
    setTurn(turn + 1);
    setRefused("");
  };
  const next = () => {
    client.setQueryData(["draft", "feedback", turn + 1], "");
    setTurn(turn + 1);
    setRefused("");
    setShown(form);
  };
  const guided = async (what: string) => {
    setGuiding(undefined);
    await empty();
    say(feedback.guide.saved(feedback.guide.what[what] ?? ""));
    void client.invalidateQueries({ queryKey: ["feedback"] });
    setShown({ show: "guided", what });
  };
  if (shown.show === "done") return <IntakeDone item={shown.item} receipt={shown.receipt} onNext={next} />;
  if (shown.show === "guided") return <Guided what={shown.what} onNext={next} />;
  if (draft.isPending || !channel.ready) return null;
  const kept = readDraft(draft.data);
  // Words of a tố cáo are kept only once somebody said that they are none.
  const looks = propose(kept.content ?? "").other;
  const saidBefore = looks === "DENUNCIATION" ? looks : "";
  return (
    <Page
      title={words.title}
      fill
      actions={
        <>
          <KeyButton
            variant="default"
            size="xs"
            keys="Alt+K"
            onPress={() => setGuiding({ what: "COMPLAINT", channel: channel.last })}
          >
            {feedback.guide.button}
          </KeyButton>
          <KeyButton variant="default" size="xs" keys="Alt+Delete" onPress={() => setAsking(true)}>
            {words.clear}
          </KeyButton>
          <KeyButton variant="default" size="xs" keys="Escape" onPress={() => go("/feedback")}>
            {feedback.page.list}
          </KeyButton>
        </>
      }
    >
      <IntakeForm
        key={turn}
        initial={kept}
        restored={Boolean(kept.content)}
        lastChannel={channel.last}
        refused={refused || saidBefore}
        onGuide={(what, channel) => setGuiding({ what, channel })}
        onDone={(item, receipt) => {
          // Asked again before it is kept, the channel would be the last one's.
          void channel.keep(item.channel).then(() => client.invalidateQueries());
          setShown({ show: "done", item, receipt });
        }}
      />
      {guiding && (
        <GuidePanel
          {...guiding}
          onClose={(what) => {
            setGuiding(undefined);
            setRefused(what);
          }}
          onGuided={(what) => void guided(what)}
        />
      )}
      {asking && (
        <Confirm
          title={words.clear}
          sentence={words.clearSure}
          yes={words.clearYes}
          onYes={() => {
            setAsking(false);
            void empty();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

const form: Shown = { show: "form" };

function Guided({ what, onNext }: { what: string; onNext: () => void }) {
  const words = useWords().feedback;
  const name = words.guide.what[what] ?? "";
  return (
    <Page
      title={words.guide.title(name)}
      fill
      focusTitle
      actions={
        <KeyButton size="xs" keys="N" onPress={onNext}>
          {words.intake.next}
        </KeyButton>
      }
    >
      <PaperPanel
        paper={{ kind: "feedback-guide", caseId: what, month: "", layout: "" }}
        label={words.guide.paper(name)}
      />
    </Page>
  );
}

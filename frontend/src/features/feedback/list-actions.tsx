import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import { useChosen } from "@/ui/chosen-rows";
import type { FeedbackAddress } from "@/ui/feedback-path";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { chosenFeedback } from "./chosen-feedback";
import { programFilter } from "./read-filter";

type Props = { address: FeedbackAddress; filtered: boolean; onBack: () => void };

// ListActions are where the list of opinions leads.
export function ListActions({ address, filtered, onBack }: Props) {
  const words = useWords().feedback;
  const [, go] = useLocation();
  const { id, role } = useMe().officer;
  const chosen = useChosen(chosenFeedback, id).size > 0; // Escape then unticks first
  const exported = useAct(() => bridge.feedback.Export(programFilter(address)), useKeep());
  return (
    <>
      <RefusalLine error={exported.refusal} />
      {filtered && (
        <KeyButton size="xs" variant="default" keys={chosen ? undefined : "Escape"} onPress={onBack}>
          {words.list.clear}
        </KeyButton>
      )}
      <KeyButton
        size="xs"
        variant="default"
        keys="Ctrl+E"
        loading={exported.running}
        onPress={() => exported.run(undefined)}
      >
        {words.list.export}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Alt+S" onPress={() => go("/feedback/month")}>
        {words.list.month}
      </KeyButton>
      {(role === "LEADER" || role === "ADMINISTRATOR") && (
        <KeyButton size="xs" variant="default" keys="Alt+T" onPress={() => go("/feedback/check")}>
          {words.list.check}
        </KeyButton>
      )}
      {role !== "LEADER" && (
        <KeyButton size="xs" keys="N" onPress={() => go("/feedback/new")}>
          {words.list.add}
        </KeyButton>
      )}
    </>
  );
}

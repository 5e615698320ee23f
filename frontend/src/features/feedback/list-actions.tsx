import { useLocation } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { useChosen } from "./chosen-feedback";

type Props = { filtered: boolean; onBack: () => void };

// ListActions are where the list of opinions leads.
export function ListActions({ filtered, onBack }: Props) {
  const words = useWords().feedback;
  const [, go] = useLocation();
  const { id, role } = useMe().officer;
  const chosen = useChosen(id).size > 0; // Escape then unticks first
  return (
    <>
      {filtered && (
        <KeyButton size="xs" variant="default" keys={chosen ? undefined : "Escape"} onPress={onBack}>
          {words.list.clear}
        </KeyButton>
      )}
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

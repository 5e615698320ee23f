import type { office, ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CellChanges } from "./cell-changes";
import own from "./notices.module.css";
import type { StepName } from "./step-names";

type Props = { view: office.NoticeView; onGo: (step: StepName, notice?: string) => void };

// CorrectionNote says what a correction corrects, and which corrections came before it.
export function CorrectionNote({ view, onGo }: Props) {
  const words = useWords().notices.posting;
  const { corrects } = view.content;
  if (!corrects) return null;
  const named = ({ number, signed }: ward.NoticeRef) => words.noticeOf(number, formatDate(signed));
  return (
    <div className={own.note}>
      <p>{words.corrects(named(corrects), (corrects.corrections ?? []).map(named).join(", "))}</p>
      <CellChanges changes={corrects.cells} view={view} keys="C" />
      <KeyButton size="xs" variant="default" keys="E" onPress={() => onGo("post", view.corrects)}>
        {words.toOriginal}
      </KeyButton>
    </div>
  );
}

import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CellChanges } from "./cell-changes";
import own from "./notices.module.css";
import type { StepName } from "./step-names";

type Props = { view: office.NoticeView; onGo: (step: StepName, notice?: string) => void };

// CorrectionNote says what a correction corrects.
export function CorrectionNote({ view, onGo }: Props) {
  const words = useWords().notices.posting;
  const { corrects } = view.content;
  if (!corrects) return null;
  return (
    <div className={own.note}>
      <p>{words.corrects(corrects.number, formatDate(corrects.signed))}</p>
      <CellChanges changes={corrects.cells} view={view} />
      <KeyButton size="xs" variant="default" keys="E" onPress={() => onGo("post", view.corrects)}>
        {words.toOriginal}
      </KeyButton>
    </div>
  );
}

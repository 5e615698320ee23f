import type { office, ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CellChanges } from "./cell-changes";
import own from "./notices.module.css";
import type { StepName } from "./step-names";

type Props = {
  view: office.NoticeView;
  month: office.NoticeMonth;
  onGo: (step: StepName, notice?: string) => void;
};

// CorrectionNote says what a correction corrects, and which corrections came before it,
// and leads to each of them: the notice of its title line by a key.
export function CorrectionNote({ view, month, onGo }: Props) {
  const words = useWords().notices.posting;
  const { corrects } = view.content;
  if (!corrects) return null;
  const before = month.notices.filter((one) => one.kind === view.kind && one.nth < view.nth);
  const named = ({ number, signed }: ward.NoticeRef) => words.noticeOf(number, formatDate(signed));
  return (
    <div className={own.note}>
      <p>{words.corrects(named(corrects), (corrects.corrections ?? []).map(named).join(", "))}</p>
      <CellChanges changes={corrects.cells} view={view} keys="C" />
      <div className={own.tools}>
        {before.map(({ id, nth, number }) => (
          <KeyButton
            key={id}
            size="xs"
            variant="default"
            keys={nth === 0 ? "E" : undefined}
            onPress={() => onGo("post", id)}
          >
            {words.toNotice(number)}
          </KeyButton>
        ))}
      </div>
    </div>
  );
}

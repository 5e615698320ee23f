import type { app } from "@/bridge/models";
import { Confirm } from "@/ui/confirm";
import { formatMoment, formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { moveWord } from "./move-word";

type Props = { page: app.FeedbackPage; onYes: () => void; onClose: () => void };

// ItemUndo says what an undo takes back, and until when. It cannot be undone itself.
export function ItemUndo({ page, onYes, onClose }: Props) {
  const words = useWords().feedback.undo;
  const when = formatMoment(page.item.lastMove?.at ?? "");
  return (
    <Confirm
      title={words.title}
      sentence={words.sentence(moveWord(page.item, words), when, formatTime(page.undoUntil))}
      yes={words.yes}
      onYes={onYes}
      onClose={onClose}
    />
  );
}

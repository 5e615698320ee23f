import type { ward } from "@/bridge/models";
import { Confirm } from "@/ui/confirm";
import { formatMoment, formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { lastMoveWord } from "./last-move-word";

type Props = { one: ward.Case; until: string; onYes: () => void; onClose: () => void };

// UndoConfirm says what an undo takes back. An undo itself cannot be undone.
export function UndoConfirm({ one, until, onYes, onClose }: Props) {
  const words = useWords().turns;
  const when = formatMoment(one.lastMove?.at ?? "");
  return (
    <Confirm
      title={words.undo.title}
      sentence={words.undo.sentence(lastMoveWord(one, words), when, formatTime(until))}
      yes={words.undo.yes}
      onYes={onYes}
      onClose={onClose}
    />
  );
}

import { useWords } from "@/words/use-words";
import { Confirm } from "./confirm";

// LeaveQuestion asks whether what was typed and not saved may be lost.
export function LeaveQuestion({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const words = useWords().common.leave;
  return (
    <Confirm title={words.title} sentence={words.hint} yes={words.yes} onYes={onLeave} onClose={onStay} />
  );
}

import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { moveWord } from "./move-word";

// useItemUndo gives the act of taking the last move of an opinion back: the one that
// is the last on the screen, however often it is pressed.
export function useItemUndo(done: () => void) {
  const words = useWords().feedback.undo;
  const saved = useSaved();
  const { run, refusal, clear } = useAct(
    async ({ what, ...move }: office.FeedbackUndo & { what: string }) => ({
      changed: await bridge.feedback.Undo(move),
      what,
    }),
    ({ changed, what }) => {
      saved(words.saved(what, changed.code));
      done();
    },
  );
  const undo = (item: ward.Feedback) =>
    run({ id: item.id, event: item.lastMove?.event ?? "", what: moveWord(item, words) });
  return { run: undo, refusal, clear };
}

import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { lastMoveWord } from "./last-move-word";

// useUndo gives the act of taking a move of a case back: the one that is the last
// on the screen, however often it is pressed.
export function useUndo(done: () => void) {
  const words = useWords().turns;
  const saved = useSaved();
  const { run, refusal, clear } = useAct(
    async ({ what, ...move }: office.UndoInput & { what: string }) => ({
      changed: await bridge.turns.Undo(move),
      what,
    }),
    ({ changed, what }) => {
      saved(words.undo.saved(what, changed.code));
      done();
    },
  );
  const undo = (one: ward.Case) =>
    run({ caseId: one.id, event: one.lastMove?.event ?? "", what: lastMoveWord(one, words) });
  return { run: undo, refusal, clear };
}

import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { lastMoveWord } from "./last-move-word";

// useUndo gives the act of taking the last move of a case back.
export function useUndo(one: ward.Case, done: () => void) {
  const words = useWords().turns;
  const saved = useSaved();
  const { run, refusal, clear } = useAct(
    async ({ id, what }: { id: string; what: string }) => ({ changed: await bridge.turns.Undo(id), what }),
    ({ changed, what }) => {
      saved(words.undo.saved(what, changed.code));
      done();
    },
  );
  return { run: () => run({ id: one.id, what: lastMoveWord(one, words) }), refusal, clear };
}

import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";

// useConfirmStep gives the act of saying that one has the file of a case.
export function useConfirmStep(one: ward.Case) {
  const words = useWords().turns.confirm;
  const saved = useSaved();
  const { run, refusal, clear } = useAct(bridge.turns.ConfirmStep, (changed) =>
    saved(words.saved(changed.code)),
  );
  return { run: () => run(onCase(one)), refusal, clear };
}

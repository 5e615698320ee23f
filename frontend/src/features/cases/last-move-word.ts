import type { ward } from "@/bridge/models";
import type { Words } from "@/words/vi";

// lastMoveWord names what an undo would take back.
export function lastMoveWord({ lastMove }: ward.Case, words: Words["turns"]): string {
  const kind = lastMove?.kind.replace("case.", "") ?? "";
  return words.undo.kinds[kind] ?? kind;
}

import type { ward } from "@/bridge/models";
import type { Words } from "@/words/vi";

// moveWord names what an undo takes back.
export const moveWord = (item: ward.Feedback, words: Words["feedback"]["undo"]): string =>
  words.moves[(item.lastMove?.kind ?? "").replace("feedback.", "")] ?? words.move;

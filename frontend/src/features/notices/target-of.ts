import type { ward } from "@/bridge/models";
import { fold } from "@/words/fold";
import type { Words } from "@/words/vi";
import { cellName } from "./cell-name";
import { cellsOf } from "./cells-of";

// targetOf reads at what a remark points. A figure that is not known by its name goes
// on as typed, and the program says that there is none such.
export function targetOf(
  { about = "", cell = "" }: Record<string, string>,
  content: ward.NoticeContent,
  words: Words,
): string {
  if (about !== "cell:") return about;
  const wanted = fold(cell.trim());
  const found = cellsOf(content).find((one) => fold(cellName(one.cell, content, words)) === wanted);
  return `cell:${found?.cell ?? cell.trim()}`;
}

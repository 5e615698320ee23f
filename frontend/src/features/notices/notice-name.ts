import type { office } from "@/bridge/models";
import type { Words } from "@/words/vi";

// noticeName is what a notice is called in a list: its kind, and which correction.
export function noticeName({ kind, nth }: office.NoticeView, words: Words["notices"]): string {
  const name = words.kinds[kind] ?? kind;
  return nth > 0 ? `${words.correction(nth)}: ${name}` : name;
}

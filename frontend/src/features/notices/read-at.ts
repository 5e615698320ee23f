import { today } from "@/ui/today";
import { parseMoment } from "@/words/parse-moment";

// readAt reads a moment as people type it; "" is now, and what cannot be read goes on
// as typed for the program to refuse.
export function readAt(typed: string): string {
  const at = parseMoment(typed, today());
  return at ? `${at}:00+07:00` : (at ?? typed);
}

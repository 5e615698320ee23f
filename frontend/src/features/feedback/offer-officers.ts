import type { ward } from "@/bridge/models";
import type { Suggestion } from "@/ui/suggest-field";
import { fold } from "@/words/fold";

type Officer = Pick<ward.Officer, "id" | "name" | "title">;

// offerOfficers gives the officers whose names hold what was typed.
export function offerOfficers(
  officers: ward.Officer[],
  text: string,
  without: string[],
): Suggestion<Officer>[] {
  const wanted = fold(text.trim());
  return officers
    .filter((one) => one.active && !without.includes(one.id) && fold(one.name).includes(wanted))
    .map((one) => ({ key: one.id, group: "", text: one.name, detail: "", value: one }));
}

import type { office } from "@/bridge/models";
import classes from "@/ui/badge.module.css";
import { useWords } from "@/words/use-words";

// PileBadge says how far a pile is.
export function PileBadge({ pile }: { pile: office.SheetBatchRow }) {
  const words = useWords().keying.states;
  const [word, colour] = stand(pile);
  return <span className={`${classes.badge} ${classes[colour]}`}>{words[word]}</span>;
}

function stand(pile: office.SheetBatchRow): ["open" | "ready" | "closed", string] {
  if (pile.closed) return ["closed", "grey"];
  return pile.final + pile.void === pile.count ? ["ready", "green"] : ["open", "amber"];
}

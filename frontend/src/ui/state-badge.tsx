import { useWords } from "@/words/use-words";
import classes from "./badge.module.css";

// StateBadge says in which of the ten states a case is. Only waiting for papers
// has a colour of its own; the due time has its own badge.
export function StateBadge({ state }: { state: string }) {
  const words = useWords().common.state;
  const colour = state === "SUPPLEMENT_REQUESTED" ? classes.violet : classes.grey;
  return <span className={`${classes.badge} ${colour}`}>{words[state] ?? state}</span>;
}

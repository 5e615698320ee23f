import classes from "@/ui/badge.module.css";
import { useWords } from "@/words/use-words";

const colours: Record<string, string> = {
  TO_FIRST: "amber",
  TO_SECOND: "violet",
  TO_SETTLE: "red",
  FINAL: "green",
  VOID: "grey",
};

// SheetBadge says in which state a sheet is.
export function SheetBadge({ status }: { status: string }) {
  const words = useWords().keying.pile.statuses;
  return (
    <span className={`${classes.badge} ${classes[colours[status] ?? "grey"]}`}>
      {words[status] ?? status}
    </span>
  );
}

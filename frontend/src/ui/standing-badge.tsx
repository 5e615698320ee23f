import { useWords } from "@/words/use-words";
import classes from "./badge.module.css";

const colours: Record<string, string | undefined> = {
  EARLY: classes.green,
  ON_TIME: classes.green,
  IN_TIME: classes.green,
  SOON: classes.amber,
  WAITING: classes.violet,
  NEW_DATE: classes.amber,
  LATE: classes.red,
  OVERDUE: classes.red,
};

// StandingBadge says how a case stands against its due time, by word and colour.
// A case that waits for papers is violet whatever its due time; one that was
// refused at intake has none.
export function StandingBadge({ standing, state }: { standing: string; state?: string }) {
  const words = useWords().common;
  if (state === "SUPPLEMENT_REQUESTED")
    return <span className={`${classes.badge} ${classes.violet}`}>{words.state[state]}</span>;
  if (!standing || state === "REJECTED_AT_INTAKE") return null;
  return (
    <span className={`${classes.badge} ${colours[standing] ?? ""}`}>
      {words.standing[standing] ?? standing}
    </span>
  );
}

import type { ward } from "@/bridge/models";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import turnClasses from "./turns.module.css";

// CaseReminders tells when people were told that their result waits, and what came
// of it; and that they came to nothing when the result was taken back since.
export function CaseReminders({ one: { state, reminders } }: { one: ward.Case }) {
  const words = useWords().turns.remind;
  return (
    <section>
      <h2>{words.list}</h2>
      {state !== "DONE" && state !== "RETURNED" && <p className={turnClasses.late}>{words.takenBack}</p>}
      <ul className={turnClasses.plain}>
        {reminders.map((one) => (
          <li key={one.at}>
            {words.line(
              formatDate(one.on),
              words.ways[one.way] ?? one.way,
              words.outcomes[one.outcome] ?? "",
              one.by,
            )}
            {one.note && ` · ${one.note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { office } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import own from "./notices.module.css";

// AcceptedChanges are the changes behind a notice that need no correction, and why.
export function AcceptedChanges({ view }: { view: office.NoticeView }) {
  const words = useWords().notices.posting;
  if (view.accepted.length === 0) return null;
  return (
    <>
      <h2>{words.acceptedList}</h2>
      <ul className={own.rounds}>
        {view.accepted.map(({ byName, at, reason, cells }) => (
          <li key={at}>
            {words.acceptedLine(byName, formatMoment(at), cells.length)} {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

import type { app } from "@/bridge/models";
import { formatDate, formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

// CaseHistory is what happened to a case, as sentences.
export function CaseHistory({ history }: { history: app.HistoryLine[] }) {
  const words = useWords().cases.page;
  return (
    <section>
      <h2>{words.history}</h2>
      <ol className={classes.history}>
        {history.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: history only grows
          <li key={at}>
            <time dateTime={line.at}>
              {formatTime(line.at)} {formatDate(line.at)}
            </time>
            <span>
              {line.actor && <strong>{line.actor} </strong>}
              {line.actor ? words.did(line.sentence) : line.sentence}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { app } from "@/bridge/models";
import { formatDate, formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// ItemHistory is what happened to an opinion, as sentences.
export function ItemHistory({ history }: { history: app.HistoryLine[] }) {
  const { cases, feedback } = useWords();
  return (
    <section>
      <h2>{feedback.page.history}</h2>
      <ol className={classes.history}>
        {history.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: history only grows
          <li key={at}>
            <time dateTime={line.at}>
              {formatTime(line.at)} {formatDate(line.at)}
            </time>
            <span>
              {line.actor && <strong>{line.actor} </strong>}
              {line.actor ? cases.page.did(line.sentence) : line.sentence}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { app } from "@/bridge/models";
import { formatDate, formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./history.module.css";

// History is what happened to a case or an opinion, as sentences.
export function History({ title, history }: { title: string; history: app.HistoryLine[] }) {
  const words = useWords().cases.page;
  return (
    <section>
      <h2>{title}</h2>
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

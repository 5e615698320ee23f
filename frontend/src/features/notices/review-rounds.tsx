import type { office } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import own from "./notices.module.css";

// ReviewRounds are the times that a notice was sent for review, and how each ended.
export function ReviewRounds({ view }: { view: office.NoticeView }) {
  const words = useWords().notices.review;
  if (view.rounds.length === 0) return null;
  return (
    <>
      <h2>{words.rounds}</h2>
      <ol className={own.rounds}>
        {view.rounds.map(({ sent, returned }) => (
          <li key={sent.at}>
            {words.round(sent.byName, formatMoment(sent.at))}
            {returned && `; ${words.roundBack(returned.byName, formatMoment(returned.at), returned.reason)}`}
          </li>
        ))}
      </ol>
    </>
  );
}

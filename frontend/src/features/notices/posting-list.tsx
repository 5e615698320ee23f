import type { office } from "@/bridge/models";
import badge from "@/ui/badge.module.css";
import { KeyButton } from "@/ui/key-button";
import { formatDate, formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import own from "./notices.module.css";

type Props = { view: office.NoticeView; off: boolean; onRecord: (posting: string) => void };

// PostingList are the places where copies hang or hung, with their records on paper.
export function PostingList({ view, off, onRecord }: Props) {
  const words = useWords().notices.posting;
  return (
    <table className={own.list} aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.record}</th>
        </tr>
      </thead>
      <tbody>
        {view.postings.map((one, at) => (
          <tr key={one.id}>
            <th scope="row">{one.place}</th>
            <td>{formatMoment(one.postedAt)}</td>
            <td>{one.postedBy}</td>
            <td>
              {one.taken ? (
                words.takenAt(formatMoment(one.taken.takenAt), one.taken.takenBy)
              ) : (
                <>
                  {formatDate(one.takeDownFrom)}{" "}
                  {one.due && <span className={`${badge.badge} ${badge.amber}`}>{words.due}</span>}
                </>
              )}
            </td>
            <td>
              <KeyButton
                size="compact-xs"
                variant="default"
                keys={at === view.postings.length - 1 ? "I" : undefined}
                disabled={off}
                onPress={() => onRecord(one.id)}
              >
                {words.show}
              </KeyButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

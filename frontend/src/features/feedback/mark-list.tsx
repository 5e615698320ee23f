import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import own from "./feedback-public.module.css";
import { isAccepted, type PlacedMark } from "./place-marks";

type Props = {
  marks: PlacedMark[];
  accepted: ReadonlySet<string>;
  current?: PlacedMark;
  looking: boolean;
  onAccept?: (mark: PlacedMark) => void; // undefined: only who approves accepts
};

// MarkList says of every mark what it looks like, and what has to become of it.
export function MarkList({ marks, accepted, current, looking, onAccept }: Props) {
  const words = useWords().feedback.publish;
  if (looking) return <p className={classes.soft}>{words.looking}</p>;
  if (marks.length === 0) return <p className={classes.soft}>{words.noMarks}</p>;
  return (
    <ul className={own.marks}>
      {marks.map((mark, at) => {
        const done = isAccepted(mark, accepted);
        const state = mark.certain ? words.certain : done ? words.accepted : words.uncertain;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of two texts may begin at one letter
            key={at}
            data-certain={mark.certain || undefined}
            data-current={mark === current || undefined}
          >
            <strong>{mark.words}</strong>
            <span className={classes.soft}>
              {words.why[mark.why] ?? mark.why} · {state}
            </span>
            {!mark.certain && !done && onAccept && (
              <button type="button" className={classes.link} onClick={() => onAccept(mark)}>
                {words.accept}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { type UIEvent, useRef } from "react";
import { useFieldError } from "@/ui/use-field-error";
import classes from "./feedback.module.css";
import own from "./feedback-public.module.css";
import { isAccepted, type PlacedMark } from "./place-marks";

type Props = {
  name: string;
  label: string;
  initial: string;
  text: string; // as it stands now
  marks: PlacedMark[]; // of that text
  accepted: ReadonlySet<string>;
  current?: PlacedMark; // the one that is to be looked at
  readOnly: boolean;
  autoFocus?: boolean;
  onText: (text: string) => void;
};

// MarkedText is a text to be made public, with what looks like personal data marked
// where it stands: behind the letters lies the same text once more, with the marks.
export function MarkedText(props: Props) {
  const { name, label, initial, text, marks, accepted, current, readOnly, autoFocus, onText } = props;
  const error = useFieldError(name);
  const behind = useRef<HTMLDivElement>(null);
  const onScroll = (event: UIEvent<HTMLTextAreaElement>) => {
    if (behind.current) behind.current.scrollTop = event.currentTarget.scrollTop;
  };
  return (
    <div>
      <label htmlFor={`public-${name}`} className={classes.label}>
        {label}
      </label>
      <div className={own.marked}>
        <div ref={behind} className={own.behind} aria-hidden="true">
          {pieces(text, marks).map((piece) =>
            typeof piece === "string" ? (
              piece
            ) : (
              <mark
                key={piece.from}
                data-certain={piece.certain || undefined}
                data-accepted={(!piece.certain && isAccepted(piece, accepted)) || undefined}
                data-current={piece.from === current?.from || undefined}
              >
                {text.slice(piece.from, piece.to)}
              </mark>
            ),
          )}
          {"\n"}
        </div>
        <textarea
          id={`public-${name}`}
          name={name}
          defaultValue={initial}
          rows={4}
          readOnly={readOnly}
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `public-${name}-error` : undefined}
          // biome-ignore lint/a11y/noAutofocus: the screen says where work begins
          autoFocus={autoFocus}
          onChange={(event) => onText(event.target.value)}
          onScroll={onScroll}
        />
      </div>
      {error && (
        <p id={`public-${name}-error`} className={classes.bad}>
          {error}
        </p>
      )}
    </div>
  );
}

function pieces(text: string, marks: PlacedMark[]): (string | PlacedMark)[] {
  const out: (string | PlacedMark)[] = [];
  let at = 0;
  for (const mark of marks) {
    out.push(text.slice(at, mark.from), mark);
    at = mark.to;
  }
  return [...out, text.slice(at)];
}

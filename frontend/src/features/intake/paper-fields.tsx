import { useFieldError } from "@/ui/use-field-error";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";
import type { PaperLine } from "./paper-line";

type Props = { line: PaperLine; at: number; onRemove: () => void };

// PaperFields is one line of the papers.
export function PaperFields({ line, at, onRemove }: Props) {
  const words = useWords().intake.paper;
  const name = (field: string) => `papers.${at}.${field}`;
  const badName = useFieldError(name("name"));
  const badOriginals = useFieldError(name("originals"));
  const badCopies = useFieldError(name("copies"));
  const what = line.name || words.own;
  return (
    <tr>
      <td>
        <input type="hidden" name={name("own")} value={line.own ? "yes" : ""} />
        {line.own ? (
          <input
            name={name("name")}
            className={classes.paperName}
            aria-label={words.own}
            placeholder={words.own}
            defaultValue={line.name}
            aria-invalid={Boolean(badName) || undefined}
          />
        ) : (
          <>
            <input type="hidden" name={name("name")} value={line.name} />
            {line.name}
          </>
        )}
        {badName && <p className={classes.bad}>{badName}</p>}
        {badOriginals && (
          <p id={`${name("originals")}-error`} className={classes.bad}>
            {words.originals}: <span>{badOriginals}</span>
          </p>
        )}
        {badCopies && (
          <p id={`${name("copies")}-error`} className={classes.bad}>
            {words.copies}: <span>{badCopies}</span>
          </p>
        )}
      </td>
      <td>
        <Count
          name={name("originals")}
          column="originals"
          label={words.originalsOf(what)}
          initial={line.originals}
        />
      </td>
      <td>
        <Count name={name("copies")} column="copies" label={words.copiesOf(what)} initial={line.copies} />
      </td>
      <td>
        {line.own && (
          <button
            type="button"
            className={classes.remove}
            aria-label={words.removeOf(what)}
            onClick={onRemove}
          >
            {words.remove}
          </button>
        )}
      </td>
    </tr>
  );
}

function Count({
  name,
  column,
  label,
  initial,
}: {
  name: string;
  column: string;
  label: string;
  initial: string;
}) {
  const bad = Boolean(useFieldError(name));
  return (
    <input
      name={name}
      data-count={column}
      className={classes.count}
      aria-label={label}
      defaultValue={initial}
      inputMode="numeric"
      aria-invalid={bad || undefined}
      aria-describedby={bad ? `${name}-error` : undefined}
      autoComplete="off"
      onFocus={(event) => event.target.select()}
    />
  );
}

import { useFieldError } from "@/ui/use-field-error";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { EditCell } from "./edit-cell";
import {
  type DraftForm,
  type DraftQuestion,
  type DraftSkip,
  newId,
  questionsIn,
  skipToEnd,
} from "./edit-draft";

type Props = {
  draft: DraftForm;
  question: DraftQuestion;
  path: string;
  onChange: (to: (question: DraftQuestion) => DraftQuestion) => void;
};

// EditSkips lead over questions that do not concern who gave a certain answer.
export function EditSkips({ draft, question, path, onChange }: Props) {
  const words = useWords().formEditor.skips;
  const all = questionsIn(draft);
  const here = all.findIndex((one) => one.id === question.id);
  const later = all.map((one, at) => ({ one, at })).slice(here + 1);
  const set = (change: (all: DraftSkip[]) => DraftSkip[]) =>
    onChange((now) => ({ ...now, skips: change(now.skips) }));
  return (
    <fieldset className={classes.lines}>
      <legend>{words.title}</legend>
      {question.skips.length === 0 && <p className={classes.soft}>{words.none}</p>}
      {question.skips.length > 0 && (
        <table className={classes.cells}>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.to}</th>
              <th aria-label={words.remove} />
            </tr>
          </thead>
          <tbody>
            {question.skips.map((skip, at) => (
              <tr key={skip.id}>
                <EditCell
                  name={`${path}skips.${at}.when`}
                  label={words.whenOf(at + 1)}
                  initial={skip.when}
                  short
                />
                <To name={`${path}skips.${at}.to`} label={words.toOf(at + 1)} initial={skip.to}>
                  <option value="">{words.choose}</option>
                  {later.map(({ one, at: place }) => (
                    <option key={one.id} value={one.id}>
                      {`${place + 1}. ${one.text || one.code}`}
                    </option>
                  ))}
                  <option value={skipToEnd}>{words.end}</option>
                </To>
                <td>
                  <button
                    type="button"
                    className={classes.small}
                    aria-label={words.removeOf(at + 1)}
                    onClick={() => set((now) => now.filter((other) => other.id !== skip.id))}
                  >
                    {words.remove}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button
        type="button"
        className={classes.small}
        onClick={() => set((now) => [...now, { id: newId(), when: "", to: "" }])}
      >
        {words.add}
      </button>
      {question.skips.length > 0 && <p className={classes.soft}>{words.hint}</p>}
    </fieldset>
  );
}

type ToProps = { name: string; label: string; initial: string; children: React.ReactNode };

function To({ name, label, initial, children }: ToProps) {
  const bad = useFieldError(name);
  return (
    <td>
      <select name={name} aria-label={label} defaultValue={initial} aria-invalid={bad ? true : undefined}>
        {children}
      </select>
      {bad && <p className={classes.bad}>{bad}</p>}
    </td>
  );
}

import type { ward } from "@/bridge/models";
import { useFieldError } from "@/ui/use-field-error";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";

// GiveDocuments are the documents to be given, all ticked to begin with.
export function GiveDocuments({ documents }: { documents: ward.ResultDocument[] }) {
  const words = useWords().handover;
  const bad = useFieldError("documents.0.given");
  const text = ({ name, number, date }: ward.ResultDocument) => {
    const numbered = number ? words.numbered(name, number) : name;
    return date ? words.dated(numbered, formatDate(date)) : numbered;
  };
  return (
    <div>
      {documents.map((one, at) => (
        <div key={`${one.name} ${one.number}`} className={classes.document}>
          <label>
            <input type="checkbox" name={`documents.${at}.given`} defaultChecked data-enter-skip />
            <span>{text(one)}</span>
          </label>
          <label>
            <input
              type="text"
              name={`documents.${at}.count`}
              className={classes.copies}
              aria-label={words.count(one.name)}
              defaultValue={one.count || 1}
              inputMode="numeric"
              autoComplete="off"
              data-enter-skip
            />
            {words.copies}
          </label>
        </div>
      ))}
      <p className={bad ? classes.bad : classes.soft}>{bad ?? words.giveHint}</p>
    </div>
  );
}

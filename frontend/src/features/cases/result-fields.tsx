import { useId } from "react";
import { DateField } from "@/ui/date-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

type Props = { row: number; place: number; name: string; onRemove?: () => void };

// ResultFields are the fields of one result document. The cursor begins at its
// number: the name is mostly known.
export function ResultFields({ row, place, name, onRemove }: Props) {
  const words = useWords().cases.finish;
  const id = useId();
  const at = (field: string) => `results.${row}.${field}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws itself
    <div role="group" aria-labelledby={id} className={classes.result}>
      <p id={id} className={classes.resultHead}>
        {words.document(place)}
        {onRemove && (
          <button type="button" className={classes.remove} onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </p>
      <div className={classes.wide}>
        <TextField name={at("name")} label={words.name} initial={name} autoFocus={place > 1 || !name} />
      </div>
      <TextField name={at("number")} label={words.number} autoFocus={place === 1 && name !== ""} />
      <DateField name={at("date")} label={words.date} initial={today()} today={today()} hint="" />
      <TextField name={at("count")} label={words.count} initial="1" inputMode="numeric" />
    </div>
  );
}

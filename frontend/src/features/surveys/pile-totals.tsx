import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { useForm } from "./load-piles";
import classes from "./surveys.module.css";
import { questionsOf } from "./walk";

const addable = new Set(["CHOICE", "SCALE", "NUMBER"]);

type Props = { code: string; version: number; totals?: Record<string, number> };

// PileTotals takes the sums of some questions that were added up by hand.
export function PileTotals({ code, version, totals = {} }: Props) {
  const { fields } = useWords().keying;
  const { data: form } = useForm(code, version);
  if (!form) return null;
  return (
    <details className={classes.totals} open={Object.keys(totals).length > 0}>
      <summary data-enter-skip>{fields.totals}</summary>
      <p className={classes.soft}>{fields.totalsHint}</p>
      {questionsOf(form)
        .map((ask, at) => ({ ask, number: at + 1 }))
        .filter(({ ask }) => addable.has(ask.kind))
        .map(({ ask, number }) => (
          <TextField
            key={`${code} ${version} ${ask.code}`}
            name={`totals.${ask.code}`}
            label={fields.total(number, ask.text)}
            initial={totals[ask.code] === undefined ? "" : String(totals[ask.code])}
            inputMode="numeric"
            width={220}
            enterSkip
          />
        ))}
    </details>
  );
}

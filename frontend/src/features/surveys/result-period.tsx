import { useState } from "react";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { SelectField } from "@/ui/select-field";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { formName } from "./form-name";
import { useQuestionnaires } from "./load-surveys";
import classes from "./result.module.css";
import { useVersions } from "./result-load";
import { ResultMonths } from "./result-months";
import { ResultViews } from "./result-views";
import { nextMonth } from "./whole-month";

type Props = { from: string; to: string; onPeriod: (from: string, to: string) => void };

// ResultPeriod chooses the months and the form whose results are shown.
export function ResultPeriod({ from, to, onPeriod }: Props) {
  const { results: words, surveys } = useWords();
  const { data: versions, error } = useVersions(from, to);
  const { data: forms } = useQuestionnaires();
  const [choosing, setChoosing] = useState(false);
  const [wanted, setWanted] = useState("");
  const all = (versions ?? []).map((one) => ({ ...one, id: `${one.questionnaire} ${one.version}` }));
  const one = all.find(({ id }) => id === wanted) ?? all[0];
  const step = (by: number) => onPeriod(nextMonth(by < 0 ? from : to, by), nextMonth(by < 0 ? from : to, by));
  const period =
    from === to ? words.month(formatMonth(from)) : words.months(formatMonth(from), formatMonth(to));
  return (
    <div className={classes.results}>
      <div className={classes.choose}>
        <KeyButton size="xs" variant="default" keys="ArrowLeft" onPress={() => step(-1)}>
          {words.before}
        </KeyButton>
        <KeyButton size="xs" variant="default" keys="ArrowRight" onPress={() => step(1)}>
          {words.after}
        </KeyButton>
        <KeyButton size="xs" variant="default" keys="K" onPress={() => setChoosing(!choosing)}>
          {words.other}
        </KeyButton>
        <h2>{period}</h2>
        {all.length > 1 && (
          <SelectField
            key={`${from} ${to}`}
            name="form"
            label={words.form}
            initial={one?.id}
            choices={all.map((v) => ({ value: v.id, label: formName(surveys, forms ?? [], v) }))}
            onChange={setWanted}
            width={280}
          />
        )}
      </div>
      {choosing && (
        <ResultMonths
          from={from}
          to={to}
          onShow={(first, last) => {
            setChoosing(false);
            onPeriod(first, last);
          }}
          onBack={() => setChoosing(false)}
        />
      )}
      <RefusalLine error={error} />
      {versions && !one && (
        <p>{words.none(from === to ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(to)}`)}</p>
      )}
      {one && (
        <ResultViews
          key={`${one.id} ${from} ${to}`}
          asked={{ from, to, questionnaire: one.questionnaire, version: one.version }}
          period={period}
        />
      )}
    </div>
  );
}

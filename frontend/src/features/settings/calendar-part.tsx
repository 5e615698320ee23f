import { useState } from "react";
import { ChoiceField } from "@/ui/choice-field";
import { RefusalLine } from "@/ui/refusal-line";
import { today } from "@/ui/today";
import { useWords } from "@/words/use-words";
import { CalendarYear } from "./calendar-year";
import { useYears } from "./load-years";
import classes from "./settings.module.css";

// CalendarPart is the days off and make-up days, year by year.
export function CalendarPart() {
  const words = useWords().settings.calendar;
  const { data: years = [], error, isPending } = useYears();
  const [chosen, setChosen] = useState(today().slice(0, 4));
  const year = years.find((one) => String(one.year) === chosen) ?? years.at(-1);
  return (
    <>
      <RefusalLine error={error} />
      {years.length > 0 && (
        <ChoiceField
          name="year"
          label={words.years}
          initial={String(year?.year)}
          onChange={setChosen}
          choices={years.map((one) => ({ value: String(one.year), label: String(one.year) }))}
        />
      )}
      {year && <CalendarYear year={year} />}
      {!isPending && years.length === 0 && <p className={classes.soft}>{words.empty}</p>}
    </>
  );
}

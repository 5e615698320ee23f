import { useState } from "react";
import type { ward } from "@/bridge/models";
import { ChoiceField } from "@/ui/choice-field";
import { RefusalLine } from "@/ui/refusal-line";
import { today } from "@/ui/today";
import { useWords } from "@/words/use-words";
import { CalendarEditor } from "./calendar-editor";
import { CalendarYear } from "./calendar-year";
import { useYears } from "./load-years";
import classes from "./settings.module.css";
import { useRuns } from "./use-runs";

// CalendarPart is the days off and make-up days, year by year. Administrators
// announce them here.
export function CalendarPart() {
  const words = useWords().settings.calendar;
  const runs = useRuns();
  const { data: known = [], error, isPending } = useYears();
  const [chosen, setChosen] = useState(today().slice(0, 4));
  const [more, setMore] = useState<ward.CalendarYear>();
  const [dirty, setDirty] = useState(false); // changes of one year are not lost by looking at another
  const years = more && !known.some(({ year }) => year === more.year) ? [...known, more] : known;
  const year = years.find((one) => String(one.year) === chosen) ?? years.at(-1);
  const next = Math.max(Number(today().slice(0, 4)) - 1, ...years.map((one) => one.year)) + 1;
  const addYear = () => {
    setMore({ year: next, confirmed: false, note: "", days: [] });
    setChosen(String(next));
  };
  return (
    <>
      <RefusalLine error={error} />
      {years.length > 0 && (
        <fieldset className={classes.bare} disabled={dirty}>
          <ChoiceField
            key={years.length}
            name="year"
            label={words.years}
            initial={String(year?.year)}
            onChange={setChosen}
            choices={years.map((one) => ({ value: String(one.year), label: String(one.year) }))}
          />
        </fieldset>
      )}
      {year && !runs && <CalendarYear year={year} />}
      {year && runs && (
        <CalendarEditor key={year.year} year={year} next={next} onAddYear={addYear} onDirty={setDirty} />
      )}
      {!isPending && years.length === 0 && <p className={classes.soft}>{words.empty}</p>}
    </>
  );
}

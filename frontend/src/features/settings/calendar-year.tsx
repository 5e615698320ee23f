import { useEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { formatDate, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

type Props = {
  year: ward.CalendarYear;
  before?: ward.CalendarYear; // what was announced, while it is being changed
  narrow?: boolean; // something stands beside it
  onChange?: (at: number) => void; // only for those who run the office
  onRemove?: (at: number) => void;
};

// CalendarYear is the announced calendar of one year. One that is not confirmed
// says so plainly: due times hang on it.
export function CalendarYear({ year, before, narrow, onChange, onRemove }: Props) {
  const { settings, common } = useWords();
  const words = settings.calendar;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (before && year) box.current?.querySelector("[data-new]")?.scrollIntoView?.({ block: "nearest" });
  }, [before, year]);
  const isNew = (day: ward.Day) => before && !before.days.some((one) => sameDay(one, day));
  const work = year.days.filter((day) => day.kind === "MAKEUP_WORK").length;
  return (
    <>
      <div className={year.confirmed ? classes.told : classes.warn}>
        <p>
          <strong>{year.confirmed ? words.confirmed : words.unconfirmed}</strong>
          {" · "}
          {words.days(year.days.length - work, work)}
        </p>
        {!year.confirmed && <p>{words.unconfirmedHint}</p>}
        {year.note && <p>{year.note}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section ref={box} className={classes.scroll} tabIndex={0} aria-label={words.year(year.year)}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.name}</th>
              {!narrow && <th scope="col">{words.source}</th>}
              {onChange && <td />}
            </tr>
          </thead>
          <tbody>
            {year.days.map((day, at) => (
              <tr
                key={day.date + day.kind + day.name}
                data-work={day.kind === "MAKEUP_WORK" || undefined}
                data-new={isNew(day) || undefined}
              >
                <td className={classes.day}>
                  {formatDate(day.date)}
                  <span className={classes.soft}> {common.weekdays[weekdayOf(day.date)]}</span>
                </td>
                <td>{words.kinds[day.kind] ?? day.kind}</td>
                <td>{day.name}</td>
                {!narrow && <td className={classes.soft}>{day.source}</td>}
                {onChange && onRemove && (
                  <td className={classes.lineActs}>
                    <button
                      type="button"
                      aria-label={words.of(words.change, formatDate(day.date))}
                      onClick={() => onChange(at)}
                    >
                      {words.change}
                    </button>
                    <button
                      type="button"
                      aria-label={words.of(words.remove, formatDate(day.date))}
                      onClick={() => onRemove(at)}
                    >
                      {words.remove}
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const sameDay = (a: ward.Day, b: ward.Day): boolean =>
  a.date === b.date && a.kind === b.kind && a.name === b.name && a.source === b.source;

import type { ward } from "@/bridge/models";
import { formatDate, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

// CalendarYear is the announced calendar of one year. One that is not confirmed
// says so plainly: due times hang on it.
export function CalendarYear({ year }: { year: ward.CalendarYear }) {
  const { settings, common } = useWords();
  const words = settings.calendar;
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
      <section className={classes.scroll} tabIndex={0} aria-label={words.year(year.year)}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {year.days.map((day) => (
              <tr key={day.date + day.kind} data-work={day.kind === "MAKEUP_WORK" || undefined}>
                <td className={classes.day}>
                  {formatDate(day.date)}
                  <span className={classes.soft}> {common.weekdays[weekdayOf(day.date)]}</span>
                </td>
                <td>{words.kinds[day.kind] ?? day.kind}</td>
                <td>{day.name}</td>
                <td className={classes.soft}>{day.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

import { Link } from "wouter";
import type { office, ward } from "@/bridge/models";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback-month.module.css";
import { percentOf } from "./percent-of";

// CheckTable puts the self-check of each month beside what citizens said in it.
export function CheckTable({ months }: { months: office.SelfCheckMonth[] }) {
  const words = useWords().feedback.check;
  const percent = (value: number | null | undefined) =>
    value === undefined || value === null ? words.none : `${formatNumber(value)}%`;
  // Few forms are not counted: from two months' numbers nobody is to be found out.
  const forms = ({ forms: shown, fewer }: office.SelfCheckMonth) => {
    if (fewer === 0) return formatNumber(shown);
    const least = formatNumber(fewer);
    return shown === 0 ? words.fewer(least) : words.someHidden(formatNumber(shown), least);
  };
  const fresh = (count: ward.FeedbackCount) => formatNumber(count.new);
  return (
    <table className={classes.table} aria-label={words.table}>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...months].reverse().map((one) => (
          <tr key={one.month}>
            <th scope="row">
              <Link href={`/feedback/check/${one.month}`}>{formatMonth(one.month)}</Link>
            </th>
            <td>{percent(one.rate)}</td>
            <td>{percent(percentOf(one.satisfied))}</td>
            <td>{forms(one)}</td>
            <td>
              <Link href={`/feedback/month/${one.month}`}>{fresh(one.opinions)}</Link>
            </td>
            <td>{fresh(one.conduct)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

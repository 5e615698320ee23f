import type { office } from "@/bridge/models";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { ResultChart } from "./result-chart";
import { useTrend } from "./result-load";
import { resultRate } from "./result-rate";

type Props = { asked: office.ResultsInput; rated: boolean; smallest: number };

// ResultTrend is the rate of each month, as a line and as numbers.
export function ResultTrend({ asked, rated, smallest }: Props) {
  const words = useWords().results;
  const { data: months } = useTrend(asked);
  if (!months) return null;
  return (
    <>
      <h3>{words.trend}</h3>
      {rated && <ResultChart months={months} />}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.trendMonth}</th>
            <th scope="col">{words.valid}</th>
            {rated && <th scope="col">{words.rate}</th>}
          </tr>
        </thead>
        <tbody>
          {months
            .filter((one) => one.valid > 0 || one.small)
            .map((one) => (
              <tr key={one.month}>
                <th scope="row">{formatMonth(one.month)}</th>
                <td>{one.small ? words.fewer(smallest) : formatNumber(one.valid)}</td>
                {rated && <td>{resultRate(one.satisfied)}</td>}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { feedbackPath } from "@/ui/feedback-path";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import own from "./feedback-month.module.css";
import { useNamedOfficers } from "./load-month";

// MonthOfficers says whom the opinions of a period name: to the leader of everybody,
// to an officer of themselves.
export function MonthOfficers({ period }: { period: ward.Period }) {
  const words = useWords().feedback.month;
  const found = useNamedOfficers(period);
  return (
    <section>
      <h2>
        {words.officers} <span className={classes.soft}>{words.officersHint}</span>
      </h2>
      {found.length === 0 ? (
        <p className={classes.soft}>{words.noOfficers}</p>
      ) : (
        <table className={own.table} aria-label={words.officers}>
          <thead>
            <tr>
              <th scope="col">{words.officer}</th>
              <th scope="col">{words.items}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ officer, total }) => (
              <tr key={officer.id}>
                <th scope="row">{officer.name}</th>
                <td>
                  <Link
                    href={feedbackPath({ officer: officer.id, ...period })}
                    aria-label={`${officer.name}: ${formatNumber(total)}`}
                  >
                    {formatNumber(total)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

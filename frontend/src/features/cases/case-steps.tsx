import type { app, ward } from "@/bridge/models";
import { StandingBadge } from "@/ui/standing-badge";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import turnClasses from "./turns.module.css";

type Props = { page: app.CasePage; onSlip: (step: number) => void };

// CaseSteps are the stretches of the file's way: who has had it since when and how
// long, against the share of the limit, and who has said that it came.
export function CaseSteps({ page, onSlip }: Props) {
  const words = useWords().turns.details;
  const divided = page.way.some((one) => one.divided);
  return (
    <section>
      <h2>{words.steps}</h2>
      {!divided && <p className={classes.soft}>{words.undivided}</p>}
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.had}</th>
            <th scope="col">{words.slip}</th>
          </tr>
        </thead>
        <tbody>
          {page.way.map((one, at) => (
            <tr key={one.from + one.unit}>
              <td>
                {one.unit}
                {page.case.steps[at - 1]?.note && (
                  <div className={classes.soft}>{page.case.steps[at - 1]?.note}</div>
                )}
              </td>
              <td>
                <span className={turnClasses.moment}>{formatMoment(one.from)}</span>
                {at > 0 && <Confirmed step={page.case.steps[at - 1]} />}
              </td>
              <td>
                <Had line={one} />
              </td>
              <td className={turnClasses.moment}>
                {at > 0 && (
                  <button
                    type="button"
                    className={classes.remove}
                    aria-label={words.slipOf(at)}
                    onClick={() => onSlip(at)}
                  >
                    {words.show}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Had({ line }: { line: app.StepLine }) {
  const words = useWords().turns.details;
  return (
    <>
      {line.divided ? words.ofShare(line.used, line.allowed) : line.used}{" "}
      <StandingBadge standing={line.outcome} />
      {!line.until && line.dueAt && (
        <div className={classes.soft}>{words.until(formatMoment(line.dueAt))}</div>
      )}
    </>
  );
}

function Confirmed({ step }: { step?: ward.FileStep }) {
  const words = useWords().turns.details;
  if (!step) return null;
  return (
    <div className={classes.soft}>
      {step.confirmedBy
        ? words.confirmedBy(formatMoment(step.confirmedAt), step.confirmedBy)
        : words.notConfirmed}
    </div>
  );
}

import type { ward } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import turnClasses from "./turns.module.css";

// CaseSteps are the stretches of the file's way: who gave it to whom, and who
// has said that it came.
export function CaseSteps({ steps }: { steps: ward.FileStep[] }) {
  const words = useWords().turns.details;
  return (
    <section>
      <h2>{words.steps}</h2>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.confirmed}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.at + step.to}>
              <td>{step.from}</td>
              <td>
                {step.to}
                {step.note && <div className={classes.soft}>{step.note}</div>}
              </td>
              <td className={turnClasses.moment}>{formatMoment(step.at)}</td>
              <td>
                {step.confirmedBy
                  ? `${formatMoment(step.confirmedAt)}, ${step.confirmedBy}`
                  : words.notConfirmed}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

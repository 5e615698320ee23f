import type { ward } from "@/bridge/models";
import { formatMoment, formatMoney, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

// CasePayments is the money of a case: each time something was paid, and what it
// waits for.
export function CasePayments({ one }: { one: ward.Case }) {
  const { details: words, acts } = useWords().turns;
  const atIntake = one.paidAtIntake > 0;
  return (
    <section>
      <h2>{words.money}</h2>
      {one.feeAsked && (
        <p>
          {acts.askFee}: {formatMoney(one.feeAsked.fee)}
          {one.feeAsked.reason && ` (${one.feeAsked.reason})`}, {formatMoment(one.feeAsked.at)},{" "}
          {one.feeAsked.by}
        </p>
      )}
      {(atIntake || one.payments.length > 0) && (
        <table className={classes.lines}>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.receipt}</th>
              <th scope="col" className={classes.right}>
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {atIntake && (
              <tr>
                <td>{words.atIntake}</td>
                <td>{one.receivedBy}</td>
                <td>{one.feeReceipt || "–"}</td>
                <td className={classes.right}>{formatNumber(one.paidAtIntake)}</td>
              </tr>
            )}
            {one.payments.map((paid) => (
              <tr key={paid.at + paid.receipt}>
                <td>{formatMoment(paid.at)}</td>
                <td>{paid.by}</td>
                <td>{paid.receipt || "–"}</td>
                <td className={classes.right}>{formatNumber(paid.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

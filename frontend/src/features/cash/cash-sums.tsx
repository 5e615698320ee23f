import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cash.module.css";

// CashSums is what each officer took in, and what all did.
export function CashSums({ sheet }: { sheet: ward.CashSheet }) {
  const words = useWords().cash;
  return (
    <table className={classes.sums}>
      <thead>
        <tr>
          <th scope="col">{words.officer}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.totals.map((total) => (
          <tr key={total.by}>
            <th scope="row">{total.by}</th>
            <td>{formatNumber(total.count)}</td>
            <td>{formatNumber(total.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{formatNumber(sheet.lines.length)}</td>
          <td>{formatNumber(sheet.amount)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

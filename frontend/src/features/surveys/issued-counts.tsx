import type { office } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { formName } from "./form-name";
import classes from "./surveys.module.css";

type Props = { register: office.FormsRegister; forms: office.QuestionnaireRow[] };

// IssuedCounts is how many forms were given out, form by form and place by place.
export function IssuedCounts({ register, forms }: Props) {
  const words = useWords().surveys;
  return (
    <table className={classes.counts} aria-label={words.counts}>
      <thead>
        <tr>
          <th scope="col">{words.issuedColumns.form}</th>
          <th scope="col">{words.issuedColumns.place}</th>
          <th scope="col">{words.countOf}</th>
        </tr>
      </thead>
      <tbody>
        {register.counts.map((one) => (
          <tr key={`${one.questionnaire} ${one.version} ${one.place}`}>
            <th scope="row">{formName(words, forms, one)}</th>
            <td>{one.place}</td>
            <td>{formatNumber(one.count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.total}
          </th>
          <td>{formatNumber(register.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

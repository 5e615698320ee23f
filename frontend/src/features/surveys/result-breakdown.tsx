import type { app, office } from "@/bridge/models";
import { SelectField } from "@/ui/select-field";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { Words } from "@/words/vi";
import classes from "./result.module.css";
import { resultRate } from "./result-rate";

const others = "…"; // ward.OtherGroups

type Props = { findings: app.SurveyFindings; rated: boolean; by: string; onBy: (by: string) => void };

// ResultBreakdown is the rate of each group of forms, by what a person chooses; of a
// form that asks for no satisfaction only how many there are.
export function ResultBreakdown({ findings, rated, by, onBy }: Props) {
  const words = useWords().results;
  const { breakable, groups, smallest } = findings;
  return (
    <>
      <SelectField
        name="by"
        label={words.breakdown}
        initial={by}
        choices={breakable.map((one) => ({ value: one.by, label: words.by[one.by] ?? one.label }))}
        onChange={onBy}
      />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.forms}</th>
            {rated && <th scope="col">{words.answers}</th>}
            {rated && <th scope="col">{words.rate}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.map((one) => (
            <tr key={one.group}>
              <th scope="row">{name(words, findings.by, one)}</th>
              <td>{formatNumber(one.sheets)}</td>
              {rated && <td>{formatNumber(one.satisfied.of)}</td>}
              {rated && <td>{resultRate(one.satisfied)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {groups.some((one) => one.group === others) && <p className={classes.soft}>{words.merged(smallest)}</p>}
    </>
  );
}

function name(words: Words["results"], by: string, { group, label }: office.GroupLine): string {
  if (group === others) return words.otherGroups;
  if (group === "") return words.noGroup;
  return by === "month" ? formatMonth(group) : label;
}

import type { office, ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { useQuality } from "./result-load";
import { decimal } from "./result-rate";

type Props = { asked: office.ResultsInput; summary: ward.SurveySummary; leads: boolean };

// ResultKeying says how well the forms were keyed, and to a leader what may be
// worth a look.
export function ResultKeying({ asked, summary, leads }: Props) {
  const words = useWords().results;
  const { data: quality } = useQuality(asked, leads);
  const { compared, wrong } = summary;
  return (
    <>
      <h3>{words.errors}</h3>
      <p>{compared > 0 ? words.perThousand(decimal(1000 * wrong, compared)) : words.errorsNone}</p>
      {compared > 0 && (
        <p className={classes.soft}>{words.errorsOf(formatNumber(wrong), formatNumber(compared))}</p>
      )}
      {quality && (
        <>
          <p className={classes.soft}>
            {words.team(
              formatNumber(quality.team.sheets),
              decimal(60 * quality.team.strokes, quality.team.seconds),
              quality.team.typists,
            )}
          </p>
          <h3>{words.quality}</h3>
          <p className={classes.soft}>{quality.signs.length > 0 ? words.qualityHint : words.qualityNone}</p>
          <ul className={classes.signs}>
            {quality.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

import type { app, ward } from "@/bridge/models";
import classes from "@/ui/batch.module.css";
import { BatchGroup } from "@/ui/batch-group";
import { BatchNumber } from "@/ui/batch-number";
import { formatMoment, formatMoney, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { BatchAct } from "./batch-acts";
import { StateWord } from "./state-word";

type Props = {
  act: BatchAct;
  rows: ward.CaseRow[]; // as they were chosen
  lines?: app.BatchLine[]; // what will become, or became, of them
  titles: { good: (count: string) => string; bad: (count: string) => string };
  typing: boolean; // numbers can be typed
  back?: boolean; // it was taken back: the lines say what the cases are about
};

// BatchLines says for every case of a batch what happens to it: those that refuse
// first, with the reason.
export function BatchLines({ act, rows, lines, titles, typing, back }: Props) {
  const words = useWords().batch;
  const good = lines?.filter((line) => !line.sentence) ?? [];
  const bad = lines?.filter((line) => line.sentence) ?? [];
  const what = !lines || back ? "now" : act; // what the third column says
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{words.columns.code}</th>
          <th scope="col">{words.columns.applicant}</th>
          <th scope="col">{words.columns[what]}</th>
          {what === "finish" && <th scope="col">{words.columns.number}</th>}
          {what === "handOver" && (
            <th scope="col" className={classes.right}>
              {words.columns.fee}
            </th>
          )}
        </tr>
      </thead>
      {!lines && (
        <BatchGroup columns={4} title={words.chosenList(formatNumber(rows.length))}>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.code}</td>
              <td>{row.applicant}</td>
              <Now row={row} />
            </tr>
          ))}
        </BatchGroup>
      )}
      {bad.length > 0 && (
        <BatchGroup columns={4} title={titles.bad(formatNumber(bad.length))} bad>
          {bad.map((line) => (
            <tr key={line.caseId}>
              <td>{line.code}</td>
              <td>{line.applicant}</td>
              <td colSpan={2}>{line.sentence}</td>
            </tr>
          ))}
        </BatchGroup>
      )}
      {good.length > 0 && (
        <BatchGroup columns={4} title={titles.good(formatNumber(good.length))}>
          {good.map((line) => (
            <tr key={line.caseId}>
              <td>{line.code}</td>
              <td>{line.applicant}</td>
              {what === "now" ? (
                <Now row={rows.find((row) => row.id === line.caseId)} />
              ) : (
                <What act={act} line={line} typing={typing} />
              )}
            </tr>
          ))}
        </BatchGroup>
      )}
    </table>
  );
}

const Now = ({ row }: { row?: ward.CaseRow }) => (
  <td>
    {row?.procedure} · <StateWord state={row?.state ?? ""} />
  </td>
);

// What is what happens to one case.
function What({ act, line, typing }: { act: BatchAct; line: app.BatchLine; typing: boolean }) {
  const { batch: words, turns } = useWords();
  const why = (reason: string) => turns.late.reasons[reason] ?? turns.late.unknown;
  const papers = line.documents.map((one) => [one.name, one.number].filter(Boolean).join(" ")).join("; ");
  switch (act) {
    case "transfer":
      return <td>{`${line.heldWas || "–"} → ${line.heldBy}`}</td>;
    case "extend":
      return (
        <td>
          {`${formatMoment(line.dueWas)} → ${formatMoment(line.dueAt)}`}{" "}
          {line.late && <span className={classes.late}>{words.late}</span>}
        </td>
      );
    case "explainLate":
      return (
        <td>
          {`${why(line.reasonWas)} → `}
          <strong>{why(line.reason)}</strong>
        </td>
      );
    case "finish":
      return (
        <>
          <td>{line.documents.map((one) => one.name).join("; ")}</td>
          <td>
            {typing ? (
              <BatchNumber
                id={line.caseId}
                label={words.numberOf(line.code)}
                initial={line.documents[0]?.number}
              />
            ) : (
              line.documents.map((one) => one.number).join("; ")
            )}
          </td>
        </>
      );
    case "handOver":
      return (
        <>
          <td>
            <strong>{line.receiver}</strong> · {papers}
          </td>
          <td className={classes.right}>{line.fee > 0 ? formatMoney(line.fee) : "–"}</td>
        </>
      );
  }
}

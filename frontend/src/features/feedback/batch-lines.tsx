import type { app, ward } from "@/bridge/models";
import classes from "@/ui/batch.module.css";
import { BatchGroup } from "@/ui/batch-group";
import { BatchNumber } from "@/ui/batch-number";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { BatchAct } from "./batch-acts";

type Props = {
  act: BatchAct;
  rows: ward.FeedbackRow[]; // as they were chosen
  lines?: app.FeedbackLine[]; // what will become, or became, of them
  titles: { good: (count: string) => string; bad: (count: string) => string };
  typing: boolean; // numbers can be typed
  back?: boolean; // it was taken back: the lines say how the opinions stand
};

// BatchLines says for every opinion of a batch what happens to it: those that refuse
// first, with the reason.
export function BatchLines({ act, rows, lines, titles, typing, back }: Props) {
  const words = useWords().feedback.batch;
  const good = lines?.filter((line) => !line.sentence) ?? [];
  const bad = lines?.filter((line) => line.sentence) ?? [];
  const what = !lines || back ? "now" : act; // what the third column says
  const two = what === "publish" || what === "sendAnswer";
  const columns = two ? 4 : 3;
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{words.columns.code}</th>
          <th scope="col">{words.columns.subject}</th>
          <th scope="col">{words.columns[what]}</th>
          {two && <th scope="col">{words.columns[what === "publish" ? "outcome" : "number"]}</th>}
        </tr>
      </thead>
      {!lines && (
        <BatchGroup title={words.chosenList(formatNumber(rows.length))} columns={columns}>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.code}</td>
              <Subject of={row} />
              <Now state={row.state} />
            </tr>
          ))}
        </BatchGroup>
      )}
      {bad.length > 0 && (
        <BatchGroup title={titles.bad(formatNumber(bad.length))} columns={columns} bad>
          {bad.map((line) => (
            <tr key={line.id}>
              <td>{line.code}</td>
              <Subject of={line} />
              <td colSpan={columns - 2}>{line.sentence}</td>
            </tr>
          ))}
        </BatchGroup>
      )}
      {good.length > 0 && (
        <BatchGroup title={titles.good(formatNumber(good.length))} columns={columns}>
          {good.map((line) => (
            <tr key={line.id}>
              <td>{line.code}</td>
              <Subject of={line} />
              {what === "now" ? (
                <Now state={line.state} />
              ) : (
                <What act={act} line={line} typing={typing} first={first(rows).code} />
              )}
            </tr>
          ))}
        </BatchGroup>
      )}
    </table>
  );
}

// first gives the opinion that came first: the others are grouped under it.
export const first = (rows: ward.FeedbackRow[]): ward.FeedbackRow =>
  rows.reduce((a, b) => (`${b.receivedAt} ${b.code}` < `${a.receivedAt} ${a.code}` ? b : a));

function Subject({ of }: { of: { subject: string } }) {
  const words = useWords().feedback;
  return <td>{of.subject || <em>{words.withheld}</em>}</td>;
}

function Now({ state }: { state: string }) {
  const words = useWords().feedback.state;
  return <td>{words[state] ?? state}</td>;
}

type WhatProps = { act: BatchAct; line: app.FeedbackLine; typing: boolean; first: string };

// What is what happens to one opinion.
function What({ act, line, typing, first: head }: WhatProps) {
  const { batch: words, outcome } = useWords().feedback;
  const letter = `${outcome[line.answer] ?? ""}${line.approved ? "" : ` (${words.draft})`}`;
  switch (act) {
    case "assign":
      return <td>{`${line.assignedWas || "–"} → ${line.assigned}`}</td>;
    case "forward":
      return <td>{line.forwarded}</td>;
    case "group":
      return <td>{head}</td>;
    case "close":
      return <Now state={line.state} />;
    case "replies":
      return (
        <td>
          {line.sender} · {letter}
        </td>
      );
    case "publish":
      return (
        <>
          <td>{line.public}</td>
          <td>{line.outcome}</td>
        </>
      );
    case "sendAnswer":
      return (
        <>
          <td>
            {line.sender} · {letter}
          </td>
          <td>{typing ? <BatchNumber id={line.id} label={words.numberOf(line.code)} /> : line.number}</td>
        </>
      );
  }
}

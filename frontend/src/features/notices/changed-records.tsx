import { Link } from "wouter";
import type { office } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import own from "./notices.module.css";
import { recordPath } from "./record-path";

// ChangedRecords are records that came, went or stand elsewhere than when a notice was
// frozen, and what happened to each in words.
export function ChangedRecords({ records }: { records: office.DriftRecord[] }) {
  const all = useWords();
  const words = all.notices.posting;
  return (
    <table className={own.list} aria-label={words.subject}>
      <thead>
        <tr>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.change}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.subject}>
            <th scope="row">
              <RecordName record={record} />
            </th>
            <td>{!record.old ? words.came : !record.new ? words.went : words.moved}</td>
            <td>
              {record.told}
              {record.at && (
                <span className={classes.soft}> ({all.notices.by(record.by, formatMoment(record.at))})</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RecordName({ record }: { record: office.DriftRecord }) {
  const path = recordPath(record.subject);
  const name = record.code || record.subject;
  return path ? <Link href={path}>{name}</Link> : name;
}

import { Link } from "wouter";
import type { office, ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellPath } from "./cell-path";
import { differenceOf } from "./difference-of";
import own from "./notices.module.css";

const most = 12;

// CellChanges are figures with what they were and are, each leading to its records.
export function CellChanges({ changes, view }: { changes: ward.CellChange[]; view: office.NoticeView }) {
  const all = useWords();
  const words = all.notices;
  return (
    <ul className={own.changes}>
      {changes.slice(0, most).map(({ cell, old, new: now }) => (
        <li key={cell}>
          <Link href={cellPath(view, cell)}>{cellName(cell, view.content, all)}</Link> {formatNumber(old)} →{" "}
          <strong>{formatNumber(now)}</strong> ({differenceOf(old, now)})
        </li>
      ))}
      {changes.length > most && <li>{words.moreChanges(formatNumber(changes.length - most))}</li>}
    </ul>
  );
}

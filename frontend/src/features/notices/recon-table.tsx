import { Link } from "wouter";
import type { office } from "@/bridge/models";
import badge from "@/ui/badge.module.css";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { recordsPath } from "./cell-path";
import { cellsOf } from "./cells-of";
import own from "./notices.module.css";
import { type ReconGroup, reconGroups } from "./recon-groups";

type Props = { lines: office.ReconLine[]; notices: office.NoticeView[] };

// ReconTable is what has to agree, what does not first. The figures compared open
// their records.
export function ReconTable({ lines, notices }: Props) {
  const all = useWords();
  const words = all.notices.checks;
  const groups = reconGroups(lines);
  const bad = groups.filter(({ ok }) => !ok).length;
  return (
    <>
      <p className={bad > 0 ? own.late : own.good}>{bad > 0 ? words.someBad(bad) : words.allHolds}</p>
      <table className={own.list}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.left}</th>
            <th scope="col">{words.right}</th>
            <th scope="col">{words.answer}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Line
              key={`${group.part} ${group.key} ${group.lines[0]?.name}`}
              group={group}
              notices={notices}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Line({ group, notices }: { group: ReconGroup; notices: office.NoticeView[] }) {
  const all = useWords();
  const words = all.notices.checks;
  const { key, part, ok, lines } = group;
  const line = lines.find(({ name }) => name === "") ?? lines[0];
  if (!line) return null;
  const view = viewOf(line, notices);
  const name = words.lines[key === "whole" && part === "feedback" ? "feedbackWhole" : key] ?? key;
  const [first, ...others] = line.cells;
  const cells = view ? cellsOf(view.content) : [];
  // A sum of several figures has no records of its own to open.
  const figure = (cell: string | undefined, value: number) =>
    view && cells.some((one) => one.cell === cell && one.value === value) ? (
      <Link href={recordsPath(view, cell ?? "")}>{formatNumber(value)}</Link>
    ) : (
      formatNumber(value)
    );
  return (
    <tr>
      <th scope="row">
        {part && `${all.notices.figures.part[part] ?? part}: `}
        {name}
        {!ok && view && first && ` (${cellName(first, view.content, all)})`}
      </th>
      <td className={own.number}>{figure(first, line.left)}</td>
      <td className={own.number}>{figure(others.length === 1 ? others[0] : undefined, line.right)}</td>
      <td>
        <span className={`${badge.badge} ${ok ? badge.green : badge.red}`}>
          {ok ? words.all(lines.length) : words.bad}
        </span>
      </td>
    </tr>
  );
}

const viewOf = ({ part }: office.ReconLine, notices: office.NoticeView[]) =>
  notices.findLast((view) => view.content[part as "procedures" | "feedback" | "survey"] && !view.corrected);

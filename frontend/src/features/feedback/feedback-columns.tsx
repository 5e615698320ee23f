import type { ward } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";
import classes from "./feedback.module.css";
import { LeftWord } from "./left-word";

// feedbackColumns are the columns of the list of opinions.
export function feedbackColumns(words: Words["feedback"]): DataColumn<ward.FeedbackRow>[] {
  const { columns } = words.list;
  return [
    { id: "code", header: columns.code, width: "120px", cell: (row) => row.code },
    {
      id: "subject",
      header: columns.subject,
      width: "minmax(220px, 3.2fr)",
      cell: (row) => (
        <span title={row.subject}>
          {row.group && <span className={classes.tag}>{words.list.grouped}</span>}
          {words.kind[row.kind]}: {row.withheld ? <em>{words.withheld}</em> : row.subject}
        </span>
      ),
    },
    {
      id: "sender",
      header: columns.sender,
      width: "minmax(96px, 0.9fr)",
      cell: (row) =>
        row.anonymous ? <em>{words.anonymous}</em> : <span title={row.sender}>{row.sender}</span>,
    },
    {
      id: "class",
      header: columns.class,
      width: "140px",
      cell: (row) => words.classShort[row.class] ?? row.class,
    },
    { id: "received", header: columns.received, width: "96px", cell: (row) => formatDate(row.receivedAt) },
    { id: "left", header: columns.left, width: "172px", cell: (row) => <LeftWord row={row} /> },
    {
      id: "state",
      header: columns.state,
      width: "136px",
      cell: (row) => <span title={words.state[row.state]}>{words.state[row.state] ?? row.state}</span>,
    },
    {
      id: "assigned",
      header: columns.assigned,
      width: "minmax(80px, 0.7fr)",
      cell: (row) => <span title={row.assigned}>{row.assigned}</span>,
    },
  ];
}

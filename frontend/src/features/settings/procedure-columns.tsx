import type { app } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";
import { feeText } from "./fee-text";
import { VerifiedMark } from "./verified-mark";

// procedureColumns are the columns of the rulebook, fewer while one procedure
// stands open beside it, and fewer still beside a form.
export function procedureColumns(
  words: Words["settings"],
  beside?: "details" | "form",
): DataColumn<app.ProcedureLine>[] {
  const w = words.rulebook;
  const narrow = Boolean(beside);
  const standing = ({ procedure, inForce }: app.ProcedureLine) => {
    if (inForce) return "";
    return procedure.validFrom > today()
      ? ` (${w.from(formatDate(procedure.validFrom))})`
      : ` (${w.notInForce})`;
  };
  const all: (DataColumn<app.ProcedureLine> | false)[] = [
    { id: "code", header: w.code, width: "96px", cell: ({ procedure }) => procedure.code },
    {
      id: "name",
      header: w.name,
      width: "minmax(200px, 2fr)",
      cell: (line) => (
        <span title={line.procedure.name + standing(line)}>
          <strong>{standing(line).trim()}</strong> {line.procedure.name}
        </span>
      ),
    },
    !narrow && {
      id: "field",
      header: w.field,
      width: "minmax(110px, 0.8fr)",
      cell: ({ procedure }) => <span title={procedure.field}>{procedure.field}</span>,
    },
    { id: "limit", header: w.limit, width: "166px", cell: ({ limit }) => <span title={limit}>{limit}</span> },
    !narrow && {
      id: "fee",
      header: w.fee,
      width: "164px",
      cell: ({ procedure }) => {
        const text = feeText(procedure.fee, words.fee);
        return <span title={text}>{text}</span>;
      },
    },
    beside !== "form" && {
      id: "check",
      header: w.check,
      width: "156px",
      cell: ({ procedure }) => <VerifiedMark verified={procedure.verified} />,
    },
  ];
  return all.filter((column) => column !== false);
}

import type { app } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import type { Words } from "@/words/vi";
import { feeText } from "./fee-text";
import { VerifiedMark } from "./verified-mark";

// procedureColumns are the columns of the rulebook, fewer while one procedure
// stands open beside it.
export function procedureColumns(words: Words["settings"], narrow: boolean): DataColumn<app.ProcedureLine>[] {
  const w = words.rulebook;
  const all: (DataColumn<app.ProcedureLine> | false)[] = [
    { id: "code", header: w.code, width: "96px", cell: ({ procedure }) => procedure.code },
    {
      id: "name",
      header: w.name,
      width: "minmax(200px, 2fr)",
      cell: ({ procedure, inForce }) => (
        <span title={procedure.name}>
          {procedure.name}
          {!inForce && ` (${w.notInForce})`}
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
    {
      id: "check",
      header: w.check,
      width: "156px",
      cell: ({ procedure }) => <VerifiedMark verified={procedure.verified} />,
    },
  ];
  return all.filter((column) => column !== false);
}

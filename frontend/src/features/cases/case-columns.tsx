import type { ward } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { StandingBadge } from "@/ui/standing-badge";
import { today } from "@/ui/today";
import { formatDate, formatShortMoment } from "@/words/formats";
import type { Words } from "@/words/vi";
import { StateWord } from "./state-word";

// caseColumns are the columns of the list of cases.
export function caseColumns(words: Words["cases"]["columns"]): DataColumn<ward.CaseRow>[] {
  return [
    { id: "code", header: words.code, width: "126px", cell: (row) => row.code },
    {
      id: "applicant",
      header: words.applicant,
      width: "minmax(190px, 1.35fr)",
      cell: (row) => <span title={row.applicant}>{row.applicant}</span>,
    },
    {
      id: "procedure",
      header: words.procedure,
      width: "minmax(160px, 1.45fr)",
      cell: (row) => <span title={row.procedure}>{row.procedure}</span>,
    },
    { id: "received", header: words.received, width: "104px", cell: (row) => formatDate(row.receivedAt) },
    {
      id: "due",
      header: words.due,
      width: "122px",
      cell: (row) => formatShortMoment(row.dueAt, today()),
    },
    {
      id: "standing",
      header: words.standing,
      width: "120px",
      cell: (row) => <StandingBadge standing={row.standing} state={row.state} />,
    },
    { id: "state", header: words.state, width: "132px", cell: (row) => <StateWord state={row.state} /> },
    {
      id: "held",
      header: words.held,
      width: "minmax(90px, 0.85fr)",
      cell: (row) => <span title={row.heldBy}>{row.heldBy}</span>,
    },
  ];
}

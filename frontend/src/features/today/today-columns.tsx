import type { ward } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { StandingBadge } from "@/ui/standing-badge";
import { today } from "@/ui/today";
import { formatShortMoment } from "@/words/formats";
import type { Words } from "@/words/vi";
import type { Due } from "./numbers";

type Column = DataColumn<ward.CaseRow>;

// todayColumns are the columns of a list of the day: who, what, how urgent.
// People whose result waits are to be called, so their phone stands there.
export function todayColumns({ columns: words, stopped }: Words["today"], due: Due): Column[] {
  const text = (id: "applicant" | "procedure" | "heldBy", header: string, width: string): Column => ({
    id,
    header,
    width,
    cell: (row) => <span title={row[id]}>{row[id]}</span>,
  });
  const call = due === "READY" || due === "WAITING";
  const ready = due === "READY";
  return [
    { id: "code", header: words.code, width: "126px", cell: (row) => row.code },
    text("applicant", words.applicant, "minmax(140px, 1.2fr)"),
    ...(call ? [{ id: "phone", header: words.phone, width: "112px", cell: phone }] : []),
    text("procedure", words.procedure, "minmax(160px, 1.5fr)"),
    {
      id: "due",
      header: ready ? words.finished : words.due,
      width: "122px",
      cell: (row) =>
        row.standing === "WAITING" ? stopped : formatShortMoment(ready ? row.finishedAt : row.dueAt, today()),
    },
    {
      id: "standing",
      header: words.standing,
      width: "116px",
      cell: (row) => <StandingBadge standing={row.standing} state={row.state} />,
    },
    ...(call ? [] : [{ id: "left", header: words.left, width: "188px", cell: left }]),
    text("heldBy", words.held, "minmax(110px, 0.9fr)"),
  ];
}

const phone = (row: ward.CaseRow) => row.phone;
const left = (row: ward.CaseRow) => row.left;

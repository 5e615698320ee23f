import type { ward } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { StandingBadge } from "@/ui/standing-badge";
import { today } from "@/ui/today";
import { formatDate, formatMoney, formatShortMoment } from "@/words/formats";
import type { Words } from "@/words/vi";
import type { Due } from "./numbers";

type Column = DataColumn<ward.CaseRow>;

// todayColumns are the columns of a list of the day: who, what, how urgent.
// People who are waited for are to be called, so their phone and the days they are
// waited for stand there instead of a due time; what is with the post has the moment
// it was sent; beside what is unpaid stands how much.
export function todayColumns({ columns: words, waited }: Words["today"], due: Due): Column[] {
  const text = (id: "applicant" | "procedure" | "heldBy", header: string, width: string): Column => ({
    id,
    header,
    width,
    cell: (row) => <span title={row[id]}>{row[id]}</span>,
  });
  const call = due === "READY" || due === "WAITING";
  const posted = due === "POSTED";
  const unpaid = due === "UNPAID";
  return [
    { id: "code", header: words.code, width: "126px", cell: (row) => row.code },
    text("applicant", words.applicant, "minmax(140px, 1.2fr)"),
    ...(call || posted ? [{ id: "phone", header: words.phone, width: "112px", cell: phone }] : []),
    text("procedure", words.procedure, "minmax(160px, 1.5fr)"),
    {
      id: "due",
      header:
        { READY: words.finished, WAITING: words.asked, POSTED: words.posted }[due as string] ?? words.due,
      width: "122px",
      cell: (row) => formatShortMoment(call ? row.since : posted ? row.handedOverAt : row.dueAt, today()),
    },
    ...(call
      ? [
          {
            id: "waited",
            header: words.waited,
            width: "104px",
            cell: (row: ward.CaseRow) => waited(row.sinceDays),
          },
        ]
      : [
          { id: "standing", header: words.standing, width: "116px", cell: standing },
          ...(posted ? [] : [{ id: "left", header: words.left, width: "188px", cell: left }]),
        ]),
    ...(due === "READY" ? [{ id: "reminded", header: words.reminded, width: "92px", cell: reminded }] : []),
    ...(unpaid ? [{ id: "owed", header: words.owed, width: "104px", right: true, cell: owed }] : []),
    ...(posted ? [] : [text("heldBy", words.held, "minmax(110px, 0.9fr)")]),
  ];
}

const owed = (row: ward.CaseRow) => formatMoney(row.owed);
const reminded = (row: ward.CaseRow) => formatDate(row.reminded);
const standing = (row: ward.CaseRow) => <StandingBadge standing={row.standing} state={row.state} />;
const phone = (row: ward.CaseRow) => row.phone;
const left = (row: ward.CaseRow) => row.left;

import type { ward } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatNumber, formatTime } from "@/words/formats";
import type { Words } from "@/words/vi";

// cashColumns are the columns of the payments of a day.
export function cashColumns({ columns: words, occasions }: Words["cash"]): DataColumn<ward.CashLine>[] {
  const text = (
    id: "by" | "applicant" | "procedure" | "receipt",
    width: string,
  ): DataColumn<ward.CashLine> => ({
    id,
    header: words[id],
    width,
    cell: (line) => <span title={line[id]}>{line[id]}</span>,
  });
  return [
    { id: "at", header: words.at, width: "56px", cell: (line) => formatTime(line.at) },
    text("by", "minmax(120px, 1.2fr)"),
    { id: "code", header: words.code, width: "122px", cell: (line) => line.code },
    text("applicant", "minmax(100px, 1fr)"),
    text("procedure", "minmax(90px, 1fr)"),
    {
      id: "occasion",
      header: words.occasion,
      width: "130px",
      cell: (line) => occasions[line.occasion] ?? line.occasion,
    },
    text("receipt", "84px"),
    {
      id: "amount",
      header: words.amount,
      width: "92px",
      right: true,
      cell: (line) => formatNumber(line.amount),
    },
  ];
}

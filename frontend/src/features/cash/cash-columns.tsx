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
    { id: "at", header: words.at, width: "58px", cell: (line) => formatTime(line.at) },
    text("by", "minmax(110px, 1fr)"),
    { id: "code", header: words.code, width: "126px", cell: (line) => line.code },
    text("applicant", "minmax(120px, 1.2fr)"),
    text("procedure", "minmax(120px, 1.4fr)"),
    {
      id: "occasion",
      header: words.occasion,
      width: "122px",
      cell: (line) => occasions[line.occasion] ?? line.occasion,
    },
    text("receipt", "100px"),
    {
      id: "amount",
      header: words.amount,
      width: "96px",
      right: true,
      cell: (line) => formatNumber(line.amount),
    },
  ];
}

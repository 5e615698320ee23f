import type { office, ward } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatDate, formatNumber } from "@/words/formats";
import type { Words } from "@/words/vi";
import { formName } from "./form-name";
import { serialText } from "./serial-text";

// issuedColumns are the columns of the register.
export function issuedColumns(
  words: Words["surveys"],
  forms: office.QuestionnaireRow[],
): DataColumn<ward.IssuedForms>[] {
  const { issuedColumns: columns } = words;
  return [
    { id: "date", header: columns.date, width: "104px", cell: (one) => formatDate(one.date) },
    {
      id: "form",
      header: columns.form,
      width: "minmax(150px, 1fr)",
      cell: (one) => formName(words, forms, one),
    },
    {
      id: "range",
      header: columns.range,
      width: "178px",
      cell: (one) => `${serialText(one.series, one.first)} – ${serialText(one.series, one.last)}`,
    },
    {
      id: "count",
      header: columns.count,
      width: "80px",
      right: true,
      cell: (one) => formatNumber(one.last - one.first + 1),
    },
    {
      id: "place",
      header: columns.place,
      width: "minmax(120px, 1fr)",
      cell: (one) => <span title={one.place}>{one.place}</span>,
    },
    { id: "by", header: columns.by, width: "minmax(100px, 0.8fr)", cell: (one) => one.by },
  ];
}

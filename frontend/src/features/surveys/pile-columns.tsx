import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatNumber } from "@/words/formats";
import type { Words } from "@/words/vi";
import { formName } from "./form-name";
import { PileBadge } from "./pile-badge";

// pileColumns are the columns of the list of piles.
export function pileColumns(
  words: Words,
  forms: office.QuestionnaireRow[],
): DataColumn<office.SheetBatchRow>[] {
  const { columns, ofCount } = words.keying;
  return [
    { id: "name", header: columns.name, width: "minmax(180px, 1.2fr)", cell: (one) => one.name },
    {
      id: "form",
      header: columns.form,
      width: "minmax(150px, 1fr)",
      cell: (one) => formName(words.surveys, forms, one),
    },
    { id: "place", header: columns.place, width: "minmax(110px, 0.8fr)", cell: (one) => one.place },
    {
      id: "keyed",
      header: columns.keyed,
      width: "96px",
      right: true,
      cell: (one) => ofCount(formatNumber(one.keyed), formatNumber(one.count)),
    },
    {
      id: "waits",
      header: columns.waits,
      width: "minmax(170px, 1fr)",
      cell: (one) => waits(words.keying, one),
    },
    { id: "state", header: columns.state, width: "130px", cell: (one) => <PileBadge pile={one} /> },
  ];
}

function waits({ waits: words }: Words["keying"], one: office.SheetBatchRow): string {
  const parts = [
    one.toFirst && words.first(formatNumber(one.toFirst)),
    one.toSecond && words.second(formatNumber(one.toSecond)),
    one.toSettle && words.settle(formatNumber(one.toSettle)),
  ];
  return parts.filter(Boolean).join(", ");
}

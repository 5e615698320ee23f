import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatNumber } from "@/words/formats";
import type { Words } from "@/words/vi";
import { SheetBadge } from "./pile-sheet-badge";

// pileSheetColumns are the columns of the sheets of a pile. None tells an answer:
// who keys a sheet a second time sees them too.
export function pileSheetColumns(words: Words["keying"]): DataColumn<office.SheetRow>[] {
  const { columns } = words.pile;
  return [
    { id: "position", header: columns.position, width: "64px", right: true, cell: (one) => one.position },
    { id: "serial", header: columns.serial, width: "108px", cell: (one) => one.serial },
    {
      id: "status",
      header: columns.status,
      width: "170px",
      cell: (one) => <SheetBadge status={one.status} />,
    },
    { id: "first", header: columns.first, width: "minmax(100px, 1fr)", cell: (one) => one.first },
    { id: "second", header: columns.second, width: "minmax(100px, 1fr)", cell: (one) => one.second },
    { id: "note", header: columns.note, width: "minmax(140px, 1fr)", cell: (one) => note(words, one) },
  ];
}

function note(words: Words["keying"], one: office.SheetRow): string {
  const parts = [
    one.voided && words.voidReasons[one.voided],
    one.note,
    one.sentTo && words.pile.sentTo(one.sentTo),
    one.open > 0 && words.pile.differs(formatNumber(one.open)),
    one.conflicts > 0 && words.pile.conflicts,
  ];
  return parts.filter(Boolean).join(" · ");
}

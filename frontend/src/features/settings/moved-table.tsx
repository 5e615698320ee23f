import { useMemo } from "react";
import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { DataTable } from "@/ui/data-table";
import { today } from "@/ui/today";
import { formatShortMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";

type Props = { moved: office.MovedCase[]; empty: string };

// MovedTable is whom to call about a new date.
export function MovedTable({ moved, empty }: Props) {
  const words = useWords().settings.announce;
  const columns = useMemo((): DataColumn<office.MovedCase>[] => {
    const when = (moment: string) => formatShortMoment(moment, today());
    return [
      { id: "code", header: words.code, width: "124px", cell: (one) => one.code },
      {
        id: "who",
        header: words.applicant,
        width: "minmax(120px, 1fr)",
        cell: (one) => <span title={`${one.applicant} · ${one.procedure}`}>{one.applicant}</span>,
      },
      { id: "phone", header: words.phone, width: "112px", cell: (one) => one.phone || words.noPhone },
      { id: "from", header: words.from, width: "106px", cell: (one) => when(one.from) },
      { id: "to", header: words.to, width: "106px", cell: (one) => <strong>{when(one.to)}</strong> },
    ];
  }, [words]);
  return (
    <DataTable label={words.list} columns={columns} rows={moved} rowId={(one) => one.id} empty={empty} />
  );
}

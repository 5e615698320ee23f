import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";

// formColumns are the columns of the list of survey forms.
export function formColumns({ columns, states }: Words["surveys"]): DataColumn<office.QuestionnaireRow>[] {
  const state = (row: office.QuestionnaireRow) => {
    if (row.inForce) return states.now;
    return row.from > today() ? states.later : states.before;
  };
  return [
    { id: "short", header: columns.short, width: "minmax(130px, 1fr)", cell: (row) => row.short },
    { id: "version", header: columns.version, width: "62px", right: true, cell: (row) => row.version },
    { id: "paper", header: columns.paper, width: "56px", cell: (row) => row.paper },
    { id: "from", header: columns.from, width: "96px", cell: (row) => formatDate(row.from) },
    { id: "state", header: columns.state, width: "112px", cell: state },
  ];
}

import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import type { ListFilter } from "@/ui/list-filter";
import { say } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";
import { useRowSelection } from "@/ui/use-row-selection";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { chosenCases } from "./chosen-cases";

const most = 500; // cases that one batch may hold

type List = { rows: ward.CaseRow[]; first: number; total: number };

// useBatchSelection lets cases of the list be chosen for a batch; the selection is
// undefined for those who may do nothing to cases.
export function useBatchSelection(filter: ListFilter, list: List) {
  const words = useWords().batch;
  const { id, role } = useMe().officer;
  const { month: _, ...plain } = filter;
  const { chosen, selection, error } = useRowSelection({
    rows: chosenCases,
    by: id,
    list,
    most,
    ask: async (offset, limit) => (await bridge.cases.List({ ...plain, offset, limit })).rows,
    name: (row) => words.choose(row.code),
    onMost: () => say(words.most(formatNumber(most))),
  });
  const may = ["CLERK", "ADMINISTRATOR", "LEADER"].includes(role); // a leader for reasons of lateness
  return { chosen, selection: may ? selection : undefined, error };
}

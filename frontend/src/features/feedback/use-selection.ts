import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import type { FeedbackAddress } from "@/ui/feedback-path";
import { say } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";
import { useRowSelection } from "@/ui/use-row-selection";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { actsOf } from "./batch-acts";
import { chosenFeedback } from "./chosen-feedback";
import { programFilter } from "./read-filter";

const most = 500; // that one act is done with

type List = { rows: ward.FeedbackRow[]; first: number; total: number };

// useSelection lets opinions of the list be ticked; undefined for who may only read.
export function useSelection(address: FeedbackAddress, list: List) {
  const { list: words, batch } = useWords().feedback;
  const { id, role } = useMe().officer;
  const { chosen, selection, error } = useRowSelection({
    rows: chosenFeedback,
    by: id,
    list,
    most,
    ask: async (offset, limit) =>
      (await bridge.feedback.List({ ...programFilter(address), offset, limit })).rows,
    name: (row) => words.choose(row.code),
    onMost: () => say(batch.most(formatNumber(most))),
  });
  return { chosen, selection: actsOf(role).length > 0 ? selection : undefined, error };
}

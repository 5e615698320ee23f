import { useState } from "react";
import type { ward } from "@/bridge/models";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { chosenFeedback } from "./chosen-feedback";
import { doMany, type ManyDone } from "./do-many";

// useMany runs an act with many opinions. All done, it closes; else it stays open and
// only what could not be done is still ticked.
export function useMany<In>(
  rows: ward.FeedbackRow[],
  act: (row: ward.FeedbackRow, input: In) => Promise<unknown>,
  told: (count: number, input: In) => string,
  onClose: () => void,
) {
  const saved = useSaved();
  const { id } = useMe().officer;
  const [result, setResult] = useState<ManyDone>();
  const { run, running } = useAct(
    (input: In) => doMany(rows, (row) => act(row, input)),
    (all, input) => {
      saved(told(all.done.length, input));
      chosenFeedback.set(
        new Map(rows.filter((row) => !all.done.includes(row.id)).map((row) => [row.id, row] as const)),
        id,
      );
      setResult(all);
      if (all.failed.length === 0) onClose();
    },
  );
  return { run, running, result };
}

import type { ward } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";

export type ManyDone = { done: string[]; failed: { code: string; why: string }[] };

// doMany does one act with every chosen opinion, one after the other. One that is
// refused does not keep the others from it; it is told with its reason.
export async function doMany(
  rows: ward.FeedbackRow[],
  act: (row: ward.FeedbackRow) => Promise<unknown>,
): Promise<ManyDone> {
  const out: ManyDone = { done: [], failed: [] };
  for (const row of rows)
    try {
      await act(row);
      out.done.push(row.id);
    } catch (thrown) {
      out.failed.push({ code: row.code, why: toAppError(thrown).sentence });
    }
  return out;
}

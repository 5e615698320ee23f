import { bridge } from "@/bridge/bridge";
import type { FeedbackAddress } from "@/ui/feedback-path";
import { useStretch } from "@/ui/use-stretch";
import { programFilter } from "./read-filter";

// useFeedbackList gives the part of the list that is looked at, beginning at a row.
export function useFeedbackList(address: FeedbackAddress, row: number) {
  const filter = programFilter(address);
  return useStretch(
    ["feedback", "list", filter],
    (offset, limit) => bridge.feedback.List({ ...filter, offset, limit }),
    row,
  );
}

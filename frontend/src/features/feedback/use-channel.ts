import { useQuery, useQueryClient } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { useMe } from "@/ui/use-me";
import { channels } from "./choices";

const screen = "feedback.channel";

// useChannel gives how the last opinion came that this person entered: the next one
// mostly comes the same way.
export function useChannel() {
  const client = useQueryClient();
  const key = ["draft", screen, useMe().officer.id];
  const kept = useQuery({
    queryKey: key,
    queryFn: () => bridge.intake.Draft(screen),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const last = kept.data && channels.includes(kept.data) ? kept.data : "COUNTER";
  const keep = async (channel: string) => {
    if (channel === kept.data) return;
    client.setQueryData(key, channel);
    await bridge.intake.SaveDraft(screen, channel).catch(() => {}); // it is only proposed: no reason to complain
  };
  return { ready: !kept.isPending, last, keep };
}

import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { onItem } from "./on-item";
import type { PublicTexts } from "./use-marks";

// usePublic gives the two acts of the public text: writing it, and approving it as it
// was written.
export function usePublic(item: ward.Feedback, onClose: () => void) {
  const words = useWords().feedback.publish;
  const saved = useSaved();
  const write = useAct(
    ({ content, outcome }: PublicTexts) =>
      bridge.feedback.WritePublic({ ...onItem(item), content: content.trim(), outcome: outcome.trim() }),
    ({ code }) => {
      saved(words.saved(code));
      onClose();
    },
  );
  const approve = useAct(
    (accepted: string[]) => bridge.feedback.Publish({ ...onItem(item), accepted }),
    ({ code }) => {
      saved(words.published(code));
      onClose();
    },
  );
  return {
    save: (texts: PublicTexts) => {
      approve.clear();
      write.run(texts);
    },
    publish: (accepted: string[]) => {
      write.clear();
      approve.run(accepted);
    },
    refusal: approve.refusal ?? write.refusal,
    running: approve.running || write.running,
  };
}

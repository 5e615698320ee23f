import type { AppError } from "@/bridge/app-error";
import { KeyButton } from "@/ui/key-button";
import { PlainPage } from "@/ui/plain-page";
import { useWords } from "@/words/use-words";

// DoorPage tells why the program cannot be reached and what to do.
export function DoorPage({ error, onRetry }: { error: AppError; onRetry: () => void }) {
  const words = useWords().shell.door;
  const known: Record<string, string> = {
    "door.no_token": words.noToken,
    "door.unreachable": words.unreachable,
  };
  return (
    <PlainPage title={words.noTokenTitle}>
      <p>{known[error.key] ?? (error.sentence || error.key)}</p>
      {error.key !== "door.no_token" && (
        <KeyButton keys="F5" onPress={onRetry}>
          {words.retry}
        </KeyButton>
      )}
    </PlainPage>
  );
}

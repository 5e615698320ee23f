import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import { toAppError } from "@/bridge/to-app-error";
import { say } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { readChoices, stickyChoices } from "./repeat";
import type { Values } from "./visit-values";

const screen = "intake.choices";

// useChoices gives what this person chose last, and keeps what was chosen now.
export function useChoices() {
  const words = useWords().intake;
  const [chosen, setChosen] = useState<string>(); // here, and perhaps not written yet
  const kept = useQuery({
    queryKey: ["draft", screen, useMe().officer.id],
    queryFn: () => bridge.intake.Draft(screen),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const keep = (saved: Values) => {
    const content = JSON.stringify(stickyChoices(saved));
    if (content === (chosen ?? kept.data)) return;
    setChosen(content);
    bridge.intake
      .SaveDraft(screen, content)
      .catch((thrown: unknown) => say(words.draftFailed(toAppError(thrown).sentence)));
  };
  return { ready: !kept.isPending, choices: readChoices(chosen ?? kept.data), keep };
}

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { app } from "@/bridge/models";
import { say } from "@/ui/status-line";
import { useWords } from "@/words/use-words";

// usePrinted makes news of the printer known: a paper that was handed over
// changes what its case and the paper on screen say, and one that did not come
// out is told in the status bar.
export function usePrinted(status?: app.PrintStatus): void {
  const client = useQueryClient();
  const words = useWords().print;
  const before = useRef<app.PrintStatus>(undefined);
  useEffect(() => {
    const was = before.current;
    before.current = status;
    if (!status || !was) return;
    if (status.stuck > was.stuck) say(words.stuckNow(status.stuck));
    if (status.handed === was.handed) return;
    void client.invalidateQueries({ queryKey: ["paper"] });
    void client.invalidateQueries({ queryKey: ["cases", "page"] });
  }, [status, client, words]);
}

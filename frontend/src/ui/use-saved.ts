import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { say } from "./status-line";

// useSaved gives what to call after a saved act: the sentence goes into the
// status bar and everything shown is asked for again.
export function useSaved(): (sentence: string) => void {
  const client = useQueryClient();
  return useCallback(
    (sentence) => {
      say(sentence);
      void client.invalidateQueries();
    },
    [client],
  );
}

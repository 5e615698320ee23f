import { useCallback } from "react";
import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { download } from "./download";
import { say } from "./status-line";

// useKeep gives what to call with a saved file: a browser gets it to keep, and
// the status bar says where it went.
export function useKeep(): (saved: app.Saved) => void {
  const words = useWords().paper;
  return useCallback(
    ({ path, download: file }) => {
      if (file) {
        download(file);
        say(words.downloaded(file.name));
      } else if (path) say(words.savedTo(path));
    },
    [words],
  );
}

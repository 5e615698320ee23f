import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { download } from "./download";
import { say } from "./status-line";
import { useAct } from "./use-act";

// usePaper gives a paper to look at, and the acts of printing and saving it.
export function usePaper(paper: app.PaperRef) {
  const words = useWords().paper;
  const shown = useQuery({ queryKey: ["paper", paper], queryFn: () => bridge.papers.Show(paper) });
  const print = useAct(
    () => bridge.papers.Print(paper),
    (printed) => say(printed.sentence),
  );
  const save = useAct(
    () => bridge.papers.Save(paper),
    (saved) => {
      if (saved.download) {
        download(saved.download);
        say(words.downloaded(saved.download.name));
      } else if (saved.path) say(words.savedTo(saved.path));
    },
  );
  return { shown, print, save };
}

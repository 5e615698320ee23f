import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { say } from "./status-line";
import { useAct } from "./use-act";
import { useKeep } from "./use-keep";

// usePaper gives a paper to look at, and the acts of printing and saving it;
// onSent is called when it is on its way to a printer.
export function usePaper(paper: app.PaperRef, onSent?: () => void) {
  const shown = useQuery({ queryKey: ["paper", paper], queryFn: () => bridge.papers.Show(paper) });
  const client = useQueryClient();
  const [told, setTold] = useState(""); // why nothing came out of the printer
  const print = useAct(
    () => bridge.papers.Print(paper),
    ({ sent, sentence }) => {
      say(sentence);
      setTold(sent ? "" : sentence);
      if (sent) onSent?.();
      void client.invalidateQueries({ queryKey: ["printing", "status"] });
    },
  );
  const save = useAct(() => bridge.papers.Save(paper), useKeep());
  return { shown, print, save, told };
}

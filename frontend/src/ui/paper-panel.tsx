import type { ReactNode } from "react";
import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyButton } from "./key-button";
import { LazyPdfView } from "./lazy-pdf-view";
import classes from "./paper-panel.module.css";
import { RefusalLine } from "./refusal-line";
import { ReprintNote } from "./reprint-note";
import { usePaper } from "./use-paper";

type Props = {
  paper: app.PaperRef;
  label: string;
  children?: ReactNode; // more buttons
};

// PaperPanel shows a paper as it will print, with its two acts.
export function PaperPanel({ paper, label, children }: Props) {
  const words = useWords().common;
  const { shown, print, save, told } = usePaper(paper);
  return (
    <div className={classes.panel}>
      <div className={classes.acts}>
        <KeyButton size="xs" keys="Ctrl+P" loading={print.running} onPress={() => print.run(undefined)}>
          {words.print}
        </KeyButton>
        <KeyButton
          size="xs"
          variant="default"
          keys="Ctrl+S"
          loading={save.running}
          onPress={() => save.run(undefined)}
        >
          {words.saveFile}
        </KeyButton>
        {children}
      </div>
      <RefusalLine error={print.refusal ?? save.refusal ?? shown.error} />
      <p role="status" className={classes.told}>
        {told}
      </p>
      <ReprintNote shown={shown.data} />
      {shown.data && <LazyPdfView base64={shown.data.base64} label={label} />}
      {shown.isPending && <p className={classes.wait}>{words.loading}</p>}
    </div>
  );
}

import { lazy, Suspense, useState } from "react";
import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { usePrintStatus } from "./load-queue";
import classes from "./printing.module.css";
import { usePrinted } from "./use-printed";

const PrintQueue = lazy(() => import("./print-queue"));

// PrintStatus tells in the status bar which printer is in use, what is on its way
// and what did not come out. It opens the print queue.
export function PrintStatus() {
  const words = useWords().print;
  const status = usePrintStatus();
  const [open, setOpen] = useState(false);
  usePrinted(status);
  useShortcut("Alt+Q", () => setOpen(true), Boolean(status) && !open);
  if (!status) return null;
  const { printer, none, going, stuck } = status;
  const where = none ? words.none[none] : printer && words.printer(printer);
  return (
    <>
      <button
        type="button"
        className={classes.status}
        aria-haspopup="dialog"
        aria-keyshortcuts="Alt+Q"
        onClick={() => setOpen(true)}
      >
        <span className={classes.where} title={where}>
          {where || words.notKnown}
        </span>
        {going > 0 && <span className={classes.going}>{words.going(going)}</span>}
        {stuck > 0 && <span className={classes.stuck}>{words.stuck(stuck)}</span>}
        <Keys>Alt+Q</Keys>
      </button>
      {open && (
        <Suspense fallback={null}>
          <PrintQueue onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

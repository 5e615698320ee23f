import { useEffect, useRef } from "react";
import { Keys } from "@/ui/keys";
import { useWords } from "@/words/use-words";
import classes from "./scan-notice.module.css";

export type Told = { sentence: string; raw: string };

// ScanNotice says what was wrong with a scan, and shows what the scanner typed,
// so that nothing of it is lost. It stands above dialogs too.
export function ScanNotice({ told, onClose }: { told: Told; onClose: () => void }) {
  const words = useWords().shell.scan;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.showPopover?.(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [onClose]);
  return (
    <div ref={box} popover="manual" className={classes.notice} role="alert">
      <p>{told.sentence}</p>
      <p className={classes.raw}>
        {words.raw} <code>{told.raw}</code>
      </p>
      <button type="button" onClick={onClose}>
        {words.close} <Keys>Escape</Keys>
      </button>
    </div>
  );
}

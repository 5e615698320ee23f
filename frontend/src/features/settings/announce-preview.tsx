import { type ReactNode, useEffect, useRef } from "react";
import type { AppError } from "@/bridge/app-error";
import type { office } from "@/bridge/models";
import buttons from "@/ui/form-buttons.module.css";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { MovedTable } from "./moved-table";
import classes from "./settings.module.css";

type Props = {
  preview: office.DayPreview;
  applying: boolean;
  refusal: AppError | null;
  back: string;
  onApply: () => void;
  onBack: () => void;
  children?: ReactNode;
};

// AnnouncePreview says which open cases an announcement moves, and from when to
// when, before it is made.
export function AnnouncePreview({ preview, applying, refusal, back, onApply, onBack, children }: Props) {
  const words = useWords().settings.announce;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const count = preview.moved.length;
  const waiting = preview.moved.filter((one) => one.state === "SUPPLEMENT_REQUESTED").length;
  return (
    <section ref={box} className={classes.details} tabIndex={-1} aria-label={words.title}>
      <h2>{words.title}</h2>
      <RefusalLine error={refusal} />
      {children}
      <p role="status" className={count > 0 ? classes.warn : classes.told}>
        {count > 0 ? words.moved(count) : words.none}
      </p>
      {waiting > 0 && <p className={classes.soft}>{words.waiting(waiting)}</p>}
      {preview.unseen > 0 && <p className={classes.soft}>{words.unseen(preview.unseen)}</p>}
      {preview.kept > 0 && <p className={classes.soft}>{words.kept(preview.kept)}</p>}
      {count > 0 && (
        <div className={classes.list}>
          <MovedTable moved={preview.moved} empty="" />
        </div>
      )}
      <div className={buttons.buttons}>
        <KeyButton keys="Ctrl+Enter" loading={applying} onPress={onApply}>
          {count > 0 ? words.applyMoved(count) : words.apply}
        </KeyButton>
        <KeyButton variant="default" keys="Escape" onPress={onBack}>
          {back}
        </KeyButton>
      </div>
    </section>
  );
}

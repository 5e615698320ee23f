import { type ReactNode, useEffect, useId, useRef } from "react";
import classes from "./dialog.module.css";
import { ShortcutLayer } from "./shortcut-layer";

type Props = { title: string; onClose: () => void; children: ReactNode; wide?: boolean };

// Dialog is for what cannot be undone, and for small forms apart. It holds the
// focus and the keys; Escape closes it and gives the focus back.
export function Dialog({ title, onClose, children, wide }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={classes.dialog}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <ShortcutLayer>
        <h2 id={id}>{title}</h2>
        {children}
      </ShortcutLayer>
    </dialog>
  );
}

import { useEffect, useId, useRef, useState } from "react";
import { PasswordDialog } from "@/features/session/password-dialog";
import { Keys } from "@/ui/keys";
import { useMe } from "@/ui/use-me";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import classes from "./person-menu.module.css";
import { useLanguage } from "./use-language";
import { useSignOut } from "./use-sign-out";

// PersonMenu is what the person at this desk can do about themselves.
export function PersonMenu({ onLock }: { onLock: () => void }) {
  const me = useMe();
  const words = useWords().shell.menu;
  const signOut = useSignOut();
  const switchLanguage = useLanguage();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useShortcut("Escape", close, open);
  useEffect(() => {
    if (open) box.current?.querySelector("button")?.focus();
  }, [open]);

  const act = (run: () => unknown) => () => {
    close();
    void run();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the focus leave
    <div
      className={classes.box}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        className={classes.name}
        aria-expanded={open}
        aria-controls={id}
        aria-label={words.label(me.officer.name)}
        onClick={() => setOpen(!open)}
      >
        {me.officer.name} ▾
      </button>
      <div ref={box} id={id} className={classes.menu} hidden={!open}>
        <button type="button" onClick={act(onLock)} aria-keyshortcuts="Control+L">
          {words.lock} <Keys>Ctrl+L</Keys>
        </button>
        <button type="button" onClick={act(() => setChanging(true))}>
          {words.password}
        </button>
        <button type="button" onClick={act(switchLanguage)} lang={me.language === "en" ? "vi" : "en"}>
          {words.language}
        </button>
        <button type="button" onClick={act(signOut)}>
          {words.signOut}
        </button>
      </div>
      {changing && <PasswordDialog onClose={() => setChanging(false)} />}
    </div>
  );
}

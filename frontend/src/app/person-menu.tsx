import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import { PasswordDialog } from "@/features/session/password-dialog";
import { finishBeforeLock } from "@/ui/before-lock";
import { Keys } from "@/ui/keys";
import { say } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import classes from "./person-menu.module.css";

// PersonMenu is what the person at this desk can do about themselves.
export function PersonMenu({ onLock }: { onLock: () => void }) {
  const me = useMe();
  const words = useWords().shell.menu;
  const client = useQueryClient();
  const [, go] = useLocation();
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

  const signOut = async () => {
    await finishBeforeLock();
    const next = await bridge.session.SignOut();
    client.clear();
    say("");
    go("/"); // whoever signs in next begins at the first screen
    client.setQueryData(meQuery.queryKey, next);
  };
  const switchLanguage = async () => {
    const next = await bridge.session.SetLanguage(me.language === "en" ? "vi" : "en");
    say(""); // what was said last was said in the other language
    client.setQueryData(meQuery.queryKey, next);
    void client.invalidateQueries(); // sentences come from the program in the new language
  };
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

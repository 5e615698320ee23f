import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import type { app } from "@/bridge/models";
import { Cover } from "@/ui/cover";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { PlainPage } from "@/ui/plain-page";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import classes from "./session.module.css";

// LockScreen covers the screens until the same person gives the password again.
export function LockScreen() {
  const me = useMe();
  const words = useWords().session;
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const unlock = useAct(bridge.session.SignIn, (next) => {
    client.setQueryData(meQuery.queryKey, next);
    // What could not be asked while locked is asked now.
    void client.invalidateQueries({ predicate: (query) => query.state.status === "error" });
  });
  const leave = useAct<void, app.Me>(bridge.session.SignOut, (next) => {
    client.clear();
    client.setQueryData(meQuery.queryKey, next);
  });
  const save = () => {
    if (!form.current) return;
    unlock.run({ login: me.officer.login, password: readForm(form.current).password ?? "" });
  };
  return (
    <Cover>
      <PlainPage title={words.lockedTitle}>
        <p>{words.lockedHint(me.officer.name)}</p>
        <Form ref={form} onSave={save} enterSaves refusal={unlock.refusal} label={words.lockedTitle}>
          <Fields>
            <TextField
              name="password"
              label={words.password}
              kind="password"
              autoFocus
              autoComplete="current-password"
            />
            <KeyButton type="submit" keys="Enter" loading={unlock.running}>
              {words.unlock}
            </KeyButton>
          </Fields>
        </Form>
        <button type="button" className={classes.link} onClick={() => leave.run()}>
          {words.someoneElse}
        </button>
      </PlainPage>
    </Cover>
  );
}

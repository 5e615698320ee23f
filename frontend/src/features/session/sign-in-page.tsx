import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { PlainPage } from "@/ui/plain-page";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { LanguageLink } from "./language-link";
import classes from "./session.module.css";

// SignInPage is where a person says who they are. Enter goes from the name to
// the password and from the password in.
export function SignInPage() {
  const me = useMe();
  const words = useWords().session;
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const signIn = useAct(bridge.session.SignIn, (next) => client.setQueryData(meQuery.queryKey, next));
  const save = () => {
    if (!form.current) return;
    const { login = "", password = "" } = readForm(form.current);
    signIn.run({ login, password });
  };
  return (
    <PlainPage title={words.signInTitle}>
      <p className={classes.office}>
        {me.oneStop}
        <br />
        {me.counter.name}
      </p>
      <Form ref={form} onSave={save} enterSaves refusal={signIn.refusal} label={words.signInTitle}>
        <Fields>
          <TextField name="login" label={words.login} autoFocus autoComplete="username" />
          <TextField name="password" label={words.password} kind="password" autoComplete="current-password" />
          <KeyButton type="submit" keys="Enter" loading={signIn.running}>
            {words.signIn}
          </KeyButton>
        </Fields>
      </Form>
      <LanguageLink />
    </PlainPage>
  );
}

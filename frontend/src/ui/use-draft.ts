import { type RefObject, useEffect, useMemo, useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { toAppError } from "@/bridge/to-app-error";
import { useBeforeLock } from "./before-lock";
import { DraftKeeper } from "./draft-keeper";
import { readForm } from "./read-form";
import { useTyped } from "./use-typed";

type Options = { screen: string; without?: string[]; onFailure: (sentence: string) => void };

// useDraft keeps what is being typed in a form, so that a crash, a lock or a
// power cut loses none of it: 400 ms after the last key, when the focus leaves
// a field, and before the desk is locked or the screen is left.
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  { screen, without = [], onFailure }: Options,
) {
  const failure = useRef(onFailure);
  useEffect(() => {
    failure.current = onFailure;
  });
  const keeper = useMemo(
    () =>
      new DraftKeeper(
        (content) => bridge.intake.SaveDraft(screen, content),
        () => bridge.intake.DropDraft(screen),
        (thrown) => failure.current(toAppError(thrown).sentence),
      ),
    [screen],
  );
  const keep = () => {
    if (!form.current) return Promise.resolve();
    const values = readForm(form.current);
    for (const name of without) delete values[name];
    return keeper.keep(JSON.stringify(values));
  };
  useTyped(form, 400, () => void keep());
  useBeforeLock(keep);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const element = form.current;
    const leave = () => void latest.current();
    element?.addEventListener("focusout", leave);
    return () => element?.removeEventListener("focusout", leave);
  }, [form]);
  return keeper;
}

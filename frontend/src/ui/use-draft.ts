import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { toAppError } from "@/bridge/to-app-error";
import { useBeforeLock } from "./before-lock";
import { changesOf, noChanges } from "./draft-changes";
import { DraftKeeper } from "./draft-keeper";
import { draftPlace } from "./draft-place";
import { keptMark } from "./has-unsaved";
import { readForm } from "./read-form";
import { unkeptDrafts } from "./unkept-drafts";
import { useMe } from "./use-me";
import { useTyped } from "./use-typed";

type Options = {
  screen: string;
  without?: string[];
  changed?: boolean; // keeps only what differs from what stood there at first
  unless?: (values: Record<string, string>) => boolean; // then nothing is kept, and what was is forgotten
  onFailure: (sentence: string) => void;
};

// useDraft keeps what is being typed in a form, so that a crash, a lock or a
// power cut loses none of it: 400 ms after the last key, when the focus leaves
// a field, and before the desk is locked or the screen is left. What cannot be
// written is remembered by unkeptDrafts.
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  { screen, without = [], changed, unless, onFailure }: Options,
) {
  const officer = useMe().officer.id;
  const failure = useRef(onFailure);
  useEffect(() => {
    failure.current = onFailure;
  });
  const keeper = useMemo(
    () =>
      new DraftKeeper({
        place: draftPlace(officer, screen),
        save: (content) =>
          content === noChanges ? bridge.intake.DropDraft(screen) : bridge.intake.SaveDraft(screen, content),
        forget: () => bridge.intake.DropDraft(screen),
        fail: (thrown) => failure.current(toAppError(thrown).sentence),
        mine: async () => {
          const me = await bridge.session.Me();
          return me.signedIn && !me.locked && me.officer.id === officer;
        },
      }),
    [officer, screen],
  );
  const first = useRef<Record<string, string>>(undefined);
  const read = () => {
    if (!form.current) return undefined;
    const values = readForm(form.current);
    for (const name of without) delete values[name];
    first.current ??= values;
    if (unless?.(values)) return noChanges;
    return JSON.stringify(changed ? changesOf(first.current, values) : values);
  };
  const keep = () => {
    const content = read();
    return content === undefined ? Promise.resolve() : keeper.keep(content);
  };
  useTyped(form, 400, () => void keep());
  useBeforeLock(keep);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const begin = useRef(read);
  useEffect(() => {
    const place = draftPlace(officer, screen);
    const content = begin.current();
    if (content !== undefined && unkeptDrafts.of(place) === undefined) keeper.start(content);
    return unkeptDrafts.onDrop(place, () => keeper.drop());
  }, [keeper, officer, screen]);
  useEffect(() => form.current?.setAttribute(keptMark, ""), [form]);
  useLayoutEffect(() => () => void latest.current(), []); // while the form is still there
  useEffect(() => {
    const element = form.current;
    const leave = () => void latest.current();
    element?.addEventListener("focusout", leave);
    return () => element?.removeEventListener("focusout", leave);
  }, [form]);
  return keeper;
}

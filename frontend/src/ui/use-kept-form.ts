import { type RefObject, useEffect, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import { toAppError } from "@/bridge/to-app-error";
import { useWords } from "@/words/use-words";
import { noChanges } from "./draft-changes";
import { draftPlace } from "./draft-place";
import { readForm } from "./read-form";
import { say } from "./status-line";
import { unkeptDrafts } from "./unkept-drafts";
import { useDraft } from "./use-draft";
import { useMe } from "./use-me";
import { writeMissing } from "./write-missing";

type Values = Record<string, string>;
type Options = {
  screen: string; // names the form and what it is about; at most 60 letters
  onKept?: (kept: Values) => void; // before it is put back: makes the lines that it needs
};

// useKeptForm keeps what is typed in a form that an act opens, and puts it back
// when the form is opened again: a function key or a scanned slip loses nothing.
// Nothing is put back over what was typed in the meantime. Drop the draft when the
// act is saved, or left for good.
export function useKeptForm(form: RefObject<HTMLFormElement | null>, { screen, onKept }: Options) {
  const words = useWords().common.draft;
  const draft = useDraft(form, { screen, changed: true, onFailure: (why) => say(words.failed(why)) });
  const place = draftPlace(useMe().officer.id, screen);
  const [ready, setReady] = useState(false);
  const kept = useRef<Values>({});
  const latest = useRef({ onKept, words });
  useEffect(() => {
    latest.current = { onKept, words };
  });
  useEffect(() => {
    let gone = false;
    const stands = () => form.current && JSON.stringify(readForm(form.current));
    const first = stands();
    const restore = async () => {
      const content = (unkeptDrafts.of(place) ?? (await bridge.intake.Draft(screen))) || noChanges;
      if (gone || stands() !== first || content === noChanges) return;
      kept.current = JSON.parse(content) as Values;
      latest.current.onKept?.(kept.current);
      await writeMissing(form, kept.current);
      if (!gone) say(latest.current.words.restored);
    };
    restore()
      .catch((thrown: unknown) => say(toAppError(thrown).sentence))
      .finally(() => !gone && setReady(true));
    return () => {
      gone = true;
    };
  }, [form, place, screen]);
  return {
    ready, // what was kept stands there
    drop: () => draft.drop(),
    // more puts back what had no field until now.
    more: (name: (name: string) => boolean) => {
      const now = form.current ? readForm(form.current) : {};
      const rest = Object.entries(kept.current).filter(([key]) => name(key) && key in now);
      for (const [key] of rest) delete kept.current[key];
      return writeMissing(form, Object.fromEntries(rest));
    },
  };
}

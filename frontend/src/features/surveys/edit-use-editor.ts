import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { readForm } from "@/ui/read-form";
import { useTyped } from "@/ui/use-typed";
import type { Acted, Removed } from "./edit-acts";
import { remove, restore } from "./edit-acts";
import type { DraftForm } from "./edit-draft";
import { partOfField } from "./edit-place";
import { takeTyped } from "./edit-take";

// useEditor keeps a form that is being written and which part of it is open. The
// fields of the open part are uncontrolled: what stands in them is taken in when
// somebody has stopped typing, and before every act.
export function useEditor(form: RefObject<HTMLFormElement | null>, initial: Acted) {
  const [now, setNow] = useState(initial);
  const [removed, setRemoved] = useState<Removed[]>([]);
  const newest = useRef(initial);
  const set = useCallback((next: Acted) => {
    if (next.at === newest.current.at && same(next.draft, newest.current.draft)) return;
    newest.current = next;
    setNow(next);
  }, []);
  const take = useCallback((): Acted => {
    const { draft, at } = newest.current;
    if (form.current) set({ draft: takeTyped(draft, readForm(form.current)), at });
    return newest.current;
  }, [form, set]);
  useTyped(form, 300, take);

  // What was done by a key is kept as a draft too: the form says that it changed.
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useEffect(() => {
    if (first.current) first.current = false;
    else
      form.current?.querySelector("input[name=draft]")?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [now]);

  return {
    ...now,
    canRestore: removed.length > 0,
    take,
    open: (at: string) => set({ draft: take().draft, at }),
    openField: (field: string) => set({ draft: take().draft, at: partOfField(take().draft, field).id }),
    act: (act: (draft: DraftForm, at: string) => Acted) => {
      const { draft, at } = take();
      set(act(draft, at));
    },
    // change puts a part in another way without leaving it.
    change: (to: (draft: DraftForm) => DraftForm) => {
      const { draft, at } = take();
      set({ draft: to(draft), at });
    },
    // remove says whether something could be deleted.
    remove: () => {
      const { draft, at } = take();
      const { removed: gone, ...after } = remove(draft, at);
      if (gone) setRemoved((all) => [...all, gone]);
      set(after);
      return Boolean(gone);
    },
    restore: () => {
      const last = removed.at(-1);
      if (!last) return;
      setRemoved((all) => all.slice(0, -1));
      set(restore(take().draft, last));
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;

const same = (a: DraftForm, b: DraftForm) => a === b || JSON.stringify(a) === JSON.stringify(b);

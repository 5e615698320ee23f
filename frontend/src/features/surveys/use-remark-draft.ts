import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { useBeforeLock } from "@/ui/before-lock";
import { DraftKeeper } from "@/ui/draft-keeper";
import { draftPlace } from "@/ui/draft-place";
import { useMe } from "@/ui/use-me";
import type { KeyingDesk } from "./keying-desk";
import { type RemarkDraft, remarkScreen } from "./remark-draft";

const pause = 400; // ms after the last key until what is typed is kept

// useRemarkDraft keeps a remark as it is typed, so that a power cut before its Enter
// loses none of it. It gives what to call when the remark was ended: its draft goes
// when the answer is saved.
export function useRemarkDraft(
  area: RefObject<HTMLTextAreaElement | null>,
  question: string,
  desk: KeyingDesk,
): () => void {
  const officer = useMe().officer.id;
  const place = useMemo(() => ({ ...desk.at, question }), [desk, question]);
  const keeper = useMemo(
    () =>
      new DraftKeeper({
        place: draftPlace(officer, remarkScreen),
        save: (content) => bridge.intake.SaveDraft(remarkScreen, content),
        forget: () => bridge.intake.DropDraft(remarkScreen),
        fail: () => {}, // it is tried again, and said when the answer itself cannot be saved
        mine: async () => {
          const me = await bridge.session.Me();
          return me.signedIn && !me.locked && me.officer.id === officer;
        },
      }),
    [officer],
  );
  const kept = useRef(desk.remark !== undefined);
  const ended = useRef(false);
  const keep = async () => {
    if (ended.current || !area.current) return;
    const remark: RemarkDraft = { ...place, words: area.current.value };
    desk.remark = remark;
    kept.current = true;
    await keeper.keep(JSON.stringify(remark));
  };
  const typed = useRef(false);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const element = area.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      typed.current = true;
      clearTimeout(timer);
      timer = setTimeout(() => void latest.current(), pause);
    };
    element?.addEventListener("input", later);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener("input", later);
    };
  }, [area]);
  const keepTyped = async () => {
    if (typed.current) await keep();
  };
  useBeforeLock(keepTyped);
  const leave = useRef(keepTyped);
  useEffect(() => {
    leave.current = keepTyped;
  });
  useLayoutEffect(() => () => void leave.current(), []); // while the area is still there
  return () => {
    ended.current = true;
    if (!kept.current) return;
    desk.remark = undefined;
    desk.saved().then(
      () => keeper.drop(),
      () => {}, // refused: the words are still typed, and kept
    );
  };
}

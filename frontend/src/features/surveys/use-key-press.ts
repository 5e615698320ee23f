import { type RefObject, useEffect, useRef } from "react";
import { keyPressed } from "./key-pressed";

const unbroken = 50; // ms between two keys of a scanner; a person at 15 keys a second takes 67

// useKeyPress gives every key that is pressed on the page, and whether it came
// sooner after the last than a person types. Keys that are pressed nowhere belong
// to it too; those in a field, a dialog or under the lock screen do not. It listens
// before the page does, and what it takes goes no further: no key waits for others.
export function useKeyPress(
  root: RefObject<HTMLElement | null>,
  press: (key: string, quick: boolean) => void,
): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const dialogs = document.getElementsByTagName("dialog");
    const onKeyDown = (event: KeyboardEvent) => {
      const box = root.current;
      const here = event.target === box || event.target === document.body;
      if (!box || !here || event.defaultPrevented || event.isComposing) return;
      if (box.closest("[inert]") || [...dialogs].some((one) => one.open)) return;
      const key = keyPressed(event);
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.target !== box) box.focus({ preventScroll: true });
      const quick = event.timeStamp - last < unbroken;
      last = event.timeStamp;
      if (!event.repeat) latest.current(key, quick);
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [root]);
}

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { KeyingDesk } from "./keying-desk";

// useWritten keeps the text of an element, which has nothing else in it, as the desk
// says. It is written by hand and only when it differs (use-drawn.ts says why).
export function useWritten<E extends HTMLElement>(
  desk: KeyingDesk,
  say: (desk: KeyingDesk) => string,
  watch = desk.sight.first,
): RefObject<E | null> {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    const text = document.createTextNode("");
    place.current?.replaceChildren(text);
    const write = () => {
      const now = say(desk);
      if (text.data !== now) text.data = now;
    };
    write();
    return watch(write);
  });
  return place;
}

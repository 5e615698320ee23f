import { type RefObject, useCallback, useEffect, useRef } from "react";

// useHeldFocus keeps the focus in a field while somebody types there. A screen that
// arrives late takes the focus for its own first place, and the keys pressed since
// would go there. The mouse, Tab and shortcuts let go. It gives whether the field holds on.
export function useHeldFocus(field: RefObject<HTMLInputElement | null>): () => boolean {
  const held = useRef(false);
  const holds = useCallback(() => held.current && Boolean(field.current?.value), [field]);
  useEffect(() => {
    const hold = (event: Event) => {
      if (event.target === field.current) held.current = true;
    };
    const letGo = () => {
      held.current = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || /^(Tab|F\d+)$/.test(event.key)) letGo();
    };
    const onLeave = (event: FocusEvent) => {
      if (event.target === field.current && holds()) queueMicrotask(() => field.current?.focus());
    };
    const listen: [string, (event: never) => void][] = [
      ["input", hold],
      ["pointerdown", letGo],
      ["keydown", onKey],
      ["focusout", onLeave],
    ];
    for (const [name, heard] of listen) document.addEventListener(name, heard as EventListener, true);
    return () => {
      for (const [name, heard] of listen) document.removeEventListener(name, heard as EventListener, true);
    };
  }, [field, holds]);
  return holds;
}

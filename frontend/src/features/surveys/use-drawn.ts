import { useLayoutEffect } from "react";
import type { KeyingDesk } from "./keying-desk";

// useDrawn changes a place of the screen by hand whenever something happens on the
// desk. A key may not wait for React to look at the whole form: what each key changes
// is drawn so, and everything else by components (useDesk).
export function useDrawn(desk: KeyingDesk, draw: (desk: KeyingDesk) => void, watch = desk.sight.first): void {
  useLayoutEffect(() => {
    const again = () => draw(desk);
    again();
    return watch(again);
  }, [desk, draw, watch]);
}

import { type RefObject, useLayoutEffect } from "react";

// The heights of the column, as keying.module.css has them: where a row stands is
// counted, not measured, so that no key waits for the page to be laid out.
export const rowHeight = 38;
export const groupHeight = 40;
const nowHeight = 84;

// useMiddle brings the row that is being answered into the middle of the screen; top
// is the height of all that stands before it.
export function useMiddle(row: RefObject<HTMLElement | null>, top: number, now: boolean): void {
  useLayoutEffect(() => {
    const column = now && row.current?.closest<HTMLElement>("[data-column]");
    if (column) column.style.transform = `translateY(${-top - nowHeight / 2}px)`;
  }, [row, top, now]);
}

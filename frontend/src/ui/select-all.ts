import type { FocusEvent } from "react";

// selectAll marks what stands in a field that takes the focus: what is typed takes its place.
export function selectAll(event: FocusEvent): void {
  if (event.target instanceof HTMLInputElement) event.target.select();
}

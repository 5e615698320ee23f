import type { KeyboardEvent } from "react";

// isComposing says that the key belongs to the input method, which is still
// making a letter of it. Safari and WebKitGTK say so by key code only.
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;

import { useSyncExternalStore } from "react";
import type { KeyingDesk } from "./keying-desk";

// useDesk draws a component again when what it looks at on the desk has become
// another; look must give the same value for the same sight. What is not looked for
// after each key watches with desk.sight.around.
export const useDesk = <T>(desk: KeyingDesk, look: (desk: KeyingDesk) => T, watch = desk.sight.first): T =>
  useSyncExternalStore(watch, () => look(desk));

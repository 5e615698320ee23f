import { useSyncExternalStore } from "react";
import type { ward } from "@/bridge/models";

export type Chosen = ReadonlyMap<string, ward.FeedbackRow>;

// The opinions that are chosen to do something with together. They stay chosen while
// another list is searched or one of them is looked at.
const none: Chosen = new Map();
let chosen: Chosen = none;
let owner = ""; // the officer who chose them
const listeners = new Set<() => void>();

// chosenFeedback changes what is chosen.
export const chosenFeedback = {
  set: (next: Chosen, by: string) => {
    chosen = next;
    owner = by;
    for (const listener of listeners) listener();
  },
  clear: () => chosenFeedback.set(none, ""),
};

// useChosen gives what this officer has chosen.
export function useChosen(by: string): Chosen {
  return useSyncExternalStore(subscribe, () => (owner === by ? chosen : none));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

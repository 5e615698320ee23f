import { useSyncExternalStore } from "react";
import type { ward } from "@/bridge/models";

export type Chosen = ReadonlyMap<string, ward.CaseRow>;

// The cases that are chosen for a batch. They stay chosen while another list is
// searched, a case is looked at, or the form of the batch is open.
const none: Chosen = new Map();
let chosen: Chosen = none;
let owner = ""; // the officer who chose them
const listeners = new Set<() => void>();

// chosenCases changes what is chosen.
export const chosenCases = {
  set: (next: Chosen, by: string) => {
    chosen = next;
    owner = by;
    for (const listener of listeners) listener();
  },
  clear: () => chosenCases.set(none, ""),
};

// useChosen gives what this officer has chosen.
export function useChosen(by: string): Chosen {
  return useSyncExternalStore(subscribe, () => (owner === by ? chosen : none));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { useSyncExternalStore } from "react";

// The quiet line in the status bar that answers a saved act.
let line = "";
const listeners = new Set<() => void>();

// say puts a sentence into the status bar, where it stays until the next one.
export function say(sentence: string): void {
  line = sentence;
  for (const listener of listeners) listener();
}

// useStatusLine gives the sentence that was said last.
export function useStatusLine(): string {
  return useSyncExternalStore(subscribe, () => line);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

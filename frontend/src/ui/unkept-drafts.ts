// What was typed and is not written yet, or could not be (a full disk), by person
// and screen: it outlives the screen it was typed on.
const contents = new Map<string, string>();
const retries = new Set<() => void>();
const droppers = new Map<string, () => Promise<void>>();

export const unkeptDrafts = {
  of: (place: string): string | undefined => contents.get(place),
  put: (place: string, content: string): void => void contents.set(place, content),
  forget: (place: string): void => void contents.delete(place),
  // onDrop says how the draft of a form that is on screen is dropped; it gives the way to stop that.
  onDrop: (place: string, drop: () => Promise<void>): (() => void) => {
    droppers.set(place, drop);
    return () => {
      if (droppers.get(place) === drop) droppers.delete(place);
    };
  },
  // drop forgets a draft for good, before its form goes.
  drop: async (place: string): Promise<void> => {
    contents.delete(place);
    await droppers.get(place)?.();
  },
  // onRetry is called when something else could be saved; it gives the way to stop that.
  onRetry: (retry: () => void): (() => void) => {
    retries.add(retry);
    return () => void retries.delete(retry);
  },
  retry: (): void => {
    for (const retry of [...retries]) retry();
  },
};

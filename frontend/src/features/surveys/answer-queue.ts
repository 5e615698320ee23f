// AnswerQueue saves answers behind the typist's back, in order: while one save is
// under way what is keyed meanwhile waits and goes together. Nothing is dropped:
// what cannot be saved now is tried again.
export type AnswerQueue = {
  put: (code: string, answer: string, strokes: number) => void;
  settled: () => Promise<void>; // all is saved; rejects with why it was refused
  waiting: () => number;
};

type Save = (answers: Record<string, string>, strokes: number) => Promise<unknown>;

const again = 1500; // milliseconds until a door that did not open is tried again

export function answerQueue(
  save: Save,
  changed: () => void,
  unreachable: (error: unknown) => boolean,
): AnswerQueue {
  let waiting: Record<string, string> = {};
  let flying: Record<string, string> = {};
  let strokes = 0;
  let running: Promise<void> | undefined;

  const run = async () => {
    while (Object.keys(waiting).length > 0) {
      flying = waiting;
      waiting = {};
      try {
        await save(flying, strokes);
        flying = {};
      } catch (error) {
        waiting = { ...flying, ...waiting };
        flying = {};
        if (!unreachable(error)) {
          waiting = {};
          throw error;
        }
        changed();
        await new Promise((go) => setTimeout(go, again));
      }
      changed();
    }
  };
  const start = () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    put(code, answer, struck) {
      waiting = { ...waiting, [code]: answer };
      strokes = struck;
      changed();
      start().catch(() => {}); // settled tells
    },
    settled: () => running ?? start(),
    waiting: () => Object.keys({ ...flying, ...waiting }).length,
  };
}

// AnswerQueue saves answers behind the typist's back, in order: while one save is
// under way what is keyed meanwhile waits and goes together. No key waits for it, and
// it waits for what the key draws. Nothing is dropped:
// what cannot be saved now is tried again.
export type AnswerQueue = {
  put: (answers: Record<string, string>, strokes: number) => void;
  settled: () => Promise<void>; // all is saved; rejects with why it was refused
  waiting: () => number;
};

type Door = {
  ready: () => Promise<void>; // what was put may be saved: the screen shows it
  save: (answers: Record<string, string>, strokes: number) => Promise<unknown>;
  changed: (waiting: number) => void;
  // unreachable says that a save failed for a reason that passes by itself.
  unreachable: (error: unknown) => boolean;
  // refused is told of any other, and gives the questions whose answers can never
  // be saved; without any everything waits until it is tried again.
  refused: (error: unknown) => string[];
};

const again = 1500; // milliseconds until a door that did not open is tried again

export function answerQueue(door: Door): AnswerQueue {
  let waiting: Record<string, string> = {};
  let flying: Record<string, string> = {};
  let strokes = 0;
  let running: Promise<void> | undefined;

  const count = () => Object.keys({ ...flying, ...waiting }).length;
  const failed = async (error: unknown) => {
    const tried = flying;
    waiting = { ...flying, ...waiting };
    flying = {};
    if (door.unreachable(error)) {
      door.changed(count());
      await new Promise((go) => setTimeout(go, again));
      return;
    }
    const given = door.refused(error).filter((code) => code in tried);
    if (given.length === 0) throw error;
    for (const code of given) if (waiting[code] === tried[code]) delete waiting[code];
  };
  const run = async () => {
    while (Object.keys(waiting).length > 0) {
      await door.ready();
      door.changed(count());
      flying = waiting;
      waiting = {};
      try {
        await door.save(flying, strokes);
        flying = {};
      } catch (error) {
        await failed(error);
      }
      door.changed(count());
    }
  };
  const start = () => {
    running ??= run().finally(() => {
      running = undefined;
      door.changed(count());
    });
    return running;
  };
  return {
    put(answers, struck) {
      waiting = { ...waiting, ...answers };
      strokes = struck;
      start().catch(() => {}); // the door was told
    },
    settled: start,
    waiting: count,
  };
}

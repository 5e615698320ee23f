import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AnswerQueue, answerQueue } from "./answer-queue";

const away = new Error("away");

// A door that a test opens and shuts, and what came through it.
function makeDoor() {
  const door = {
    saved: {} as Record<string, string>,
    saves: [] as string[][],
    strokes: 0,
    waiting: 0,
    fails: undefined as Error | undefined,
    gives: [] as string[],
    slow: 0,
    late: 0,
  };
  const queue: AnswerQueue = answerQueue({
    ready: () => new Promise((go) => setTimeout(go, door.late)),
    save: async (answers, strokes) => {
      await new Promise((go) => setTimeout(go, door.slow));
      if (door.fails) throw door.fails;
      door.saves.push(Object.keys(answers));
      Object.assign(door.saved, answers);
      door.strokes = strokes;
    },
    changed: (waiting) => {
      door.waiting = waiting;
    },
    unreachable: (error) => error === away,
    refused: () => {
      door.fails = door.gives.length > 0 ? undefined : door.fails;
      return door.gives;
    },
  });
  return { door, queue };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("answers", () => {
  it("go one save after the other, together when a save is slow", async () => {
    const { door, queue } = makeDoor();
    door.slow = 100;
    queue.put({ A: "1" }, 1);
    await vi.advanceTimersByTimeAsync(10);
    for (const [at, code] of ["B", "C"].entries()) queue.put({ [code]: "1" }, at + 2);
    expect(queue.waiting()).toBe(3);
    await vi.advanceTimersByTimeAsync(100);
    expect(door.saves).toEqual([["A"]]);
    expect(door.waiting).toBe(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(door.saves).toEqual([["A"], ["B", "C"]]);
    expect([door.waiting, door.strokes]).toEqual([0, 3]);
    await queue.settled();
  });

  it("go when the screen shows them, with what was keyed until then", async () => {
    const { door, queue } = makeDoor();
    door.late = 20;
    queue.put({ A: "1" }, 1);
    await vi.advanceTimersByTimeAsync(10);
    queue.put({ A: "2", B: "1" }, 3);
    expect([door.saves, queue.waiting()]).toEqual([[], 2]);
    await vi.advanceTimersByTimeAsync(20);
    expect(door.saves).toEqual([["A", "B"]]);
    expect(door.saved).toEqual({ A: "2", B: "1" });
  });

  it("wait for a door that does not open, the last word of each", async () => {
    const { door, queue } = makeDoor();
    door.fails = away;
    queue.put({ A: "1" }, 1);
    await vi.advanceTimersByTimeAsync(10);
    queue.put({ A: "2", B: "" }, 3);
    await vi.advanceTimersByTimeAsync(4000);
    expect([door.waiting, queue.waiting()]).toEqual([2, 2]);
    let settled = false;
    void queue.settled().then(() => {
      settled = true;
    });
    door.fails = undefined;
    await vi.advanceTimersByTimeAsync(3000);
    expect([settled, door.waiting]).toEqual([true, 0]);
    expect(door.saved).toEqual({ A: "2", B: "" });
  });

  it("are kept when they are refused for another reason, and tried again", async () => {
    const { door, queue } = makeDoor();
    door.fails = new Error("locked");
    queue.put({ A: "1" }, 1);
    await vi.advanceTimersByTimeAsync(10);
    const refused = expect(queue.settled()).rejects.toThrow("locked");
    await vi.advanceTimersByTimeAsync(10);
    await refused;
    expect(queue.waiting()).toBe(1);
    door.fails = undefined;
    const saved = queue.settled();
    await vi.advanceTimersByTimeAsync(10);
    await saved;
    expect(door.saved).toEqual({ A: "1" });
  });

  it("that can never be saved do not hold the others back", async () => {
    const { door, queue } = makeDoor();
    door.fails = new Error("out of range");
    door.gives = ["B"];
    queue.put({ A: "1", B: "9" }, 2);
    await vi.advanceTimersByTimeAsync(10);
    expect(door.saved).toEqual({ A: "1" });
    expect(queue.waiting()).toBe(0);
  });

  // Whatever the door does, what is there in the end is what was keyed last.
  it("are never lost, at random", async () => {
    let seed = 7;
    const chance = (of: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % of;
    };
    for (let round = 0; round < 60; round++) {
      const { door, queue } = makeDoor();
      const keyed: Record<string, string> = {};
      for (let key = 0; key < 40; key++) {
        door.slow = chance(30);
        door.late = chance(30);
        door.fails = [undefined, undefined, away, new Error("locked")][chance(4)];
        const code = `C${chance(12)}`;
        keyed[code] = chance(5) ? String(chance(9)) : "";
        queue.put({ [code]: keyed[code] as string }, key);
        await vi.advanceTimersByTimeAsync(chance(2000));
      }
      door.fails = undefined;
      const end = queue.settled();
      end.catch(() => {});
      await vi.advanceTimersByTimeAsync(5000);
      if (queue.waiting() > 0) {
        const once = queue.settled();
        await vi.advanceTimersByTimeAsync(5000);
        await once;
      }
      expect(door.saved).toEqual(keyed);
    }
  });
});

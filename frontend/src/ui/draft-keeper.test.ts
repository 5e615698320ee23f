import { afterEach, expect, it, vi } from "vitest";
import { DraftKeeper } from "./draft-keeper";
import { unkeptDrafts } from "./unkept-drafts";

const keeperOf = (
  save: (content: string) => Promise<unknown>,
  forget: () => Promise<unknown>,
  fail: (thrown: unknown) => void,
  mine = async () => true,
) => new DraftKeeper({ place: "o1 intake", save, forget, fail, mine });

afterEach(() => {
  unkeptDrafts.forget("o1 intake");
  vi.useRealTimers();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

it("writes one after the other and ends with the newest", async () => {
  const saved: string[] = [];
  let release = () => {};
  const save = vi.fn(async (content: string) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    saved.push(content);
  });
  const keeper = keeperOf(
    save,
    async () => {},
    () => {},
  );
  void keeper.keep("a");
  void keeper.keep("ab");
  const last = keeper.keep("abc");
  release();
  await settled();
  release();
  await last;
  expect(saved).toEqual(["a", "abc"]);
});

it("does not write the same twice, and writes again after that", async () => {
  const save = vi.fn(async () => {});
  const keeper = keeperOf(
    save,
    async () => {},
    () => {},
  );
  for (const content of ["a", "a", "a", "b"]) await keeper.keep(content);
  expect(save).toHaveBeenCalledTimes(2);
});

it("tells why it failed and tries again with the next content", async () => {
  const told: unknown[] = [];
  const save = vi.fn(async (content: string) => {
    if (content === "a") throw new Error("đầy đĩa");
  });
  const keeper = keeperOf(
    save,
    async () => {},
    (thrown) => told.push(thrown),
  );
  await keeper.keep("a");
  await keeper.keep("ab");
  expect(told).toHaveLength(1);
  expect(save).toHaveBeenCalledTimes(2);
});

it("writes nothing after the draft was dropped", async () => {
  const calls: string[] = [];
  const keeper = keeperOf(
    async (content) => {
      await settled();
      calls.push(content);
    },
    async () => {
      calls.push("drop");
    },
    () => {},
  );
  void keeper.keep("a");
  const dropped = keeper.drop();
  await keeper.keep("late");
  await dropped;
  expect(calls).toEqual(["a", "drop"]);
});

it("remembers what could not be written and tries it again, after a while and after an act", async () => {
  vi.useFakeTimers();
  let full = true;
  const saved: string[] = [];
  const failed = vi.fn();
  const keeper = keeperOf(
    async (content) => {
      if (full) throw new Error("đầy đĩa");
      saved.push(content);
    },
    async () => {},
    failed,
  );
  await keeper.keep("a");
  expect(unkeptDrafts.of("o1 intake")).toBe("a");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(failed).toHaveBeenCalledTimes(1); // said once
  full = false;
  unkeptDrafts.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(["a"]);
  expect(unkeptDrafts.of("o1 intake")).toBeUndefined();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(saved).toEqual(["a"]);
});

it("does not write another person's draft, nor over a newer one", async () => {
  vi.useFakeTimers();
  let here = false;
  const save = vi.fn(async () => {
    throw new Error("đầy đĩa");
  });
  const keeper = keeperOf(
    save,
    async () => {},
    () => {},
    async () => here,
  );
  await keeper.keep("a");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(save).toHaveBeenCalledTimes(1);
  here = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(save).toHaveBeenCalledTimes(2);
  unkeptDrafts.put("o1 intake", "b");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(save).toHaveBeenCalledTimes(2);
});

import { expect, it, vi } from "vitest";
import { DraftKeeper } from "./draft-keeper";

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
  const keeper = new DraftKeeper(
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
  const keeper = new DraftKeeper(
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
  const keeper = new DraftKeeper(
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
  const keeper = new DraftKeeper(
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

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KeyingSight } from "./keying-sight";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// A sight with a note of what was drawn, in order.
function makeSight() {
  const sight = new KeyingSight();
  const drawn: string[] = [];
  const off = sight.first(() => drawn.push("first"));
  sight.around(() => drawn.push("around"));
  return { sight, drawn, off };
}

it("draws the first at once and the rest behind it, once for several keys", async () => {
  const { sight, drawn } = makeSight();
  sight.draw();
  sight.draw();
  expect(drawn).toEqual(["first", "first"]);
  await vi.advanceTimersByTimeAsync(40);
  expect(drawn).toEqual(["first", "first", "around"]);
  sight.draw();
  await vi.advanceTimersByTimeAsync(40);
  expect(drawn).toEqual(["first", "first", "around", "first", "around"]);
});

it("is drawn when the rest is, and at once when nothing is on its way", async () => {
  const { sight, drawn } = makeSight();
  await sight.drawn();
  sight.draw();
  const whole = sight.drawn().then(() => [...drawn]);
  await vi.advanceTimersByTimeAsync(40);
  expect(await whole).toEqual(["first", "around"]);
});

it("draws the rest though no frame comes, as in a hidden window", async () => {
  const { sight, drawn } = makeSight();
  vi.stubGlobal("requestAnimationFrame", () => 0);
  sight.draw();
  await vi.advanceTimersByTimeAsync(150);
  expect(drawn).toEqual(["first", "around"]);
  vi.unstubAllGlobals();
});

it("draws nothing that is taken away", () => {
  const { sight, drawn, off } = makeSight();
  off();
  sight.draw();
  expect(drawn).toEqual([]);
});

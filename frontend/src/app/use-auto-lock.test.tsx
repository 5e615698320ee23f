import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useAutoLock } from "./use-auto-lock";

const lock = vi.fn();

function Desk({ open = true }: { open?: boolean }) {
  useAutoLock(lock, open);
  return null;
}

beforeEach(() => {
  lock.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const minutes = (n: number) => vi.advanceTimersByTime(n * 60_000);

it("locks after five minutes without a touch", () => {
  render(<Desk />);
  minutes(4.9);
  expect(lock).not.toHaveBeenCalled();
  minutes(0.2);
  expect(lock).toHaveBeenCalled();
});

it("waits on as long as somebody types", () => {
  render(<Desk />);
  for (let i = 0; i < 10; i++) {
    minutes(2);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  }
  expect(lock).not.toHaveBeenCalled();
});

it("does nothing while the desk is locked", () => {
  render(<Desk open={false} />);
  minutes(20);
  expect(lock).not.toHaveBeenCalled();
});

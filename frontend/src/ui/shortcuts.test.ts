import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listen, raiseLayer, register } from "./shortcuts";

function press(
  key: string,
  init: KeyboardEventInit & { keyCode?: number; on?: Element } = {},
): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  if (init.keyCode) Object.defineProperty(event, "keyCode", { value: init.keyCode });
  (init.on ?? document.body).dispatchEvent(event);
  return event;
}

describe("shortcuts", () => {
  let stop: (() => void)[] = [];
  const run = vi.fn();
  const add = (keys: string, layer = 0, act: () => void = run) =>
    stop.push(register({ keys, layer, run: act }));
  beforeEach(() => {
    run.mockClear();
    stop = [listen()];
    document.body.innerHTML = "<input />";
  });
  afterEach(() => {
    for (const each of stop) each();
  });
  const input = () => document.querySelector("input") as Element;

  it("runs function keys and combinations, also while somebody types", () => {
    add("F2");
    add("Ctrl+K");
    expect(press("F2", { on: input() }).defaultPrevented).toBe(true);
    press("k", { ctrlKey: true, on: input() });
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("takes the digit of Alt+digit from its place on the keyboard", () => {
    add("Alt+2");
    press("™", { altKey: true, code: "Digit2" });
    expect(run).toHaveBeenCalledOnce();
  });

  it("leaves Alt and the number pad to letters spelt by their code", () => {
    add("Alt+2");
    expect(press("2", { altKey: true, code: "Numpad2" }).defaultPrevented).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  it("looks at nothing while an input method composes", () => {
    add("F2");
    add("a");
    press("F2", { isComposing: true });
    press("F2", { keyCode: 229 });
    press("a", { keyCode: 229 });
    expect(run).not.toHaveBeenCalled();
  });

  it("never takes a plain key from somebody who is typing", () => {
    add("+");
    expect(press("+", { on: input() }).defaultPrevented).toBe(false);
    expect(run).not.toHaveBeenCalled();
    press("+");
    expect(run).toHaveBeenCalledOnce();
  });

  it("leaves keys alone that nobody registered", () => {
    for (const key of ["a", "ư", "Enter", "Backspace", "F7"])
      expect(press(key, { on: input() }).defaultPrevented).toBe(false);
  });

  it("gives the key to the newest registration", () => {
    const older = vi.fn();
    add("F2", 0, older);
    add("F2");
    press("F2");
    expect(run).toHaveBeenCalledOnce();
    expect(older).not.toHaveBeenCalled();
  });

  it("silences what lies under the uppermost layer", () => {
    add("F2");
    const [layer, lower] = raiseLayer();
    press("F2");
    expect(run).not.toHaveBeenCalled();
    add("F2", layer);
    press("F2");
    lower();
    press("F2", {});
    expect(run).toHaveBeenCalledTimes(2);
  });
});

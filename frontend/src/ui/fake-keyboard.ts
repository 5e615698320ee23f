import { afterEach, beforeEach, vi } from "vitest";
import type { Scan } from "./scan-burst";
import { watchScans } from "./scan-watch";

// A keyboard and a clock for tests of what tells a scanner from a person.
export const card = "079080001234||Trần Văn Mẫu|01011980|Nam|Số 1 đường Ví Dụ|05092021";
export const slip = "A-261123-0012-K";
export const clock = { now: 1000 };
export const desk = { taken: [] as Scan[], wanted: true };

// listening has the recogniser listen in every test of a file.
export function listening(): void {
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML =
      '<input id="a" value="đang gõ dở" /><input id="short" maxlength="3" /><select id="s"><option>0</option><option>1</option></select><button id="b">x</button>';
    desk.taken.length = 0;
    desk.wanted = true;
    clock.now += 10_000;
    vi.spyOn(performance, "now").mockImplementation(() => clock.now);
    stop = watchScans((scan) => desk.wanted && desk.taken.push(scan) > 0);
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export const at = (id: string) => document.getElementById(id) as HTMLInputElement;
export const focus = (id: string) => {
  at(id).focus();
  if (at(id) instanceof HTMLInputElement) at(id).setSelectionRange(4, 4);
  return at(id);
};

export function fire(event: Event): boolean {
  Object.defineProperty(event, "timeStamp", { value: clock.now });
  return (document.activeElement ?? document.body).dispatchEvent(event);
}

export const keyDown = (key: string, init: KeyboardEventInit = {}) =>
  fire(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

// write does what a browser does with a letter that nobody has held back.
export function write(data: string) {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  if (
    !fire(new InputEvent("beforeinput", { data, inputType: "insertText", bubbles: true, cancelable: true }))
  )
    return;
  const from = field.selectionStart ?? 0;
  if (field.maxLength > 0 && field.value.length >= field.maxLength) return;
  field.value = field.value.slice(0, from) + data + field.value.slice(field.selectionEnd ?? from);
  field.setSelectionRange(from + 1, from + 1);
  fire(new InputEvent("input", { data, inputType: "insertText", bubbles: true }));
}

function key(letter: string) {
  if (!keyDown(letter)) return;
  if (fire(new KeyboardEvent("keypress", { key: letter, bubbles: true, cancelable: true }))) write(letter);
}

// type presses the keys, each so many ms after the one before.
export function type(text: string, gap: number) {
  for (const letter of text) {
    clock.now += gap;
    vi.advanceTimersByTime(gap);
    key(letter);
  }
}

export const rest = (ms = 400) => {
  clock.now += ms;
  vi.advanceTimersByTime(ms);
};

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Scan } from "./scan-burst";
import { watchScans } from "./scan-watch";

const card = "079080001234||Trần Văn Mẫu|01011980|Nam|Số 1 đường Ví Dụ|05092021";
const slip = "A-261123-0012-K";
let now = 1000;
let stop: () => void;
const taken: Scan[] = [];
let wanted = true;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<input id="a" value="đang gõ dở" /><input id="short" maxlength="3" /><select id="s"><option>0</option><option>1</option></select><button id="b">x</button>';
  taken.length = 0;
  wanted = true;
  now += 10_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  stop = watchScans((scan) => wanted && taken.push(scan) > 0);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const at = (id: string) => document.getElementById(id) as HTMLInputElement;
const focus = (id: string) => {
  at(id).focus();
  if (at(id) instanceof HTMLInputElement) at(id).setSelectionRange(4, 4);
  return at(id);
};

function fire(event: Event): boolean {
  Object.defineProperty(event, "timeStamp", { value: now });
  return (document.activeElement ?? document.body).dispatchEvent(event);
}

const keyDown = (key: string, init: KeyboardEventInit = {}) =>
  fire(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

// write does what a browser does with a letter that nobody has held back.
function write(data: string) {
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
function type(text: string, gap: number) {
  for (const letter of text) {
    now += gap;
    vi.advanceTimersByTime(gap);
    key(letter);
  }
}

const rest = (ms = 400) => {
  now += ms;
  vi.advanceTimersByTime(ms);
};

describe("a scanner", () => {
  it("is heard in a field with text, which is put back as it was", () => {
    const field = focus("a");
    type(card, 3);
    expect(taken).toEqual([]);
    rest(60);
    expect(taken).toMatchObject([{ kind: "card", text: card, raw: card, at: field }]);
    expect(field.value).toBe("đang gõ dở");
    expect([field.selectionStart, field.selectionEnd, document.activeElement]).toEqual([4, 4, field]);
  });

  it("may press Enter at once, and a line feed after it", () => {
    focus("a");
    type(card, 3);
    expect(keyDown("Enter")).toBe(false);
    expect(taken).toHaveLength(1);
    keyDown("Control", { ctrlKey: true });
    expect(keyDown("j", { ctrlKey: true })).toBe(false);
    rest();
    expect(keyDown("Enter")).toBe(true);
    expect(taken).toHaveLength(1);
    type(card, 3);
    keyDown("Enter");
    type("an", 40);
    expect(keyDown("Enter")).toBe(true); // a person's
  });

  it("loses nothing where a field takes few letters, and none, or acts on keys", () => {
    const act = vi.fn();
    window.addEventListener("keydown", act);
    for (const id of ["short", "s", "b"]) {
      focus(id);
      act.mockClear();
      type(card, 3);
      rest();
      expect(taken.pop(), id).toMatchObject({ text: card });
      expect(act.mock.calls.length, id).toBeLessThanOrEqual(8);
    }
    expect([at("short").value, at("s").value]).toEqual(["", "0"]);
    window.removeEventListener("keydown", act);
  });

  it("may falter a few times on a busy machine", () => {
    focus("a");
    type(card.slice(0, 4), 3);
    rest(120);
    type(card.slice(4, 30), 3);
    rest(120);
    type(card.slice(30), 3);
    rest();
    expect(taken).toMatchObject([{ text: card }]);
    expect(at("a").value).toBe("đang gõ dở");
  });

  it("may fall apart into many pieces on a very busy one", () => {
    focus("a");
    for (let at = 0; at < card.length; at += 6) {
      rest(100);
      type(card.slice(at, at + 6), 3);
    }
    rest();
    expect(taken).toMatchObject([{ text: card }]);
    expect(at("a").value).toBe("đang gõ dở");
  });

  it("types the number of a slip, in small letters and with an input method on too", () => {
    for (const [typed, read] of [
      [slip, slip],
      ["a-261123-0012-k", slip],
      ["Q12-261123-10012-ư", "Q12-261123-10012-W"],
    ] as const) {
      focus("a");
      type(typed, 5);
      rest();
      expect(taken.pop()).toMatchObject({ kind: "slip", text: read });
      expect(at("a").value).toBe("đang gõ dở");
    }
  });

  it("is heard when an input method rewrites its letters with Backspace", () => {
    const field = focus("a");
    type("079080001234||Le", 3);
    now += 1;
    if (keyDown("Backspace")) throw new Error("the letter was held back, so nothing may be erased");
    type("ê Mẫu|01011980|Nam|Số 1|05092021", 3);
    rest();
    expect(taken).toMatchObject([{ text: "079080001234||Lê Mẫu|01011980|Nam|Số 1|05092021" }]);
    expect(field.value).toBe("đang gõ dở");
  });

  it("is heard through an input method that composes, which is not disturbed", () => {
    const field = focus("a");
    for (let i = 1; i <= card.length; i++) {
      now += 3;
      const down = keyDown(card[i - 1] ?? "", { isComposing: true });
      const before = fire(
        new InputEvent("beforeinput", {
          inputType: "insertCompositionText",
          bubbles: true,
          cancelable: true,
        }),
      );
      expect([down, before]).toEqual([true, true]);
      field.value = `đang${card.slice(0, i)} gõ dở`;
    }
    rest();
    expect(taken).toMatchObject([{ kind: "card", text: card }]);
    expect(field.value).toBe("đang gõ dở");
  });

  it("spells letters by their code without setting shortcuts off", () => {
    focus("a");
    type("079080001234||L", 3);
    for (const code of ["0", "2", "3", "4"]) {
      now += 2;
      keyDown(code, { altKey: true, code: `Numpad${code}` });
    }
    fire(new KeyboardEvent("keypress", { key: "ê", bubbles: true, cancelable: true }));
    type(" Mẫu|01011980|Nam|Số 1|05092021", 3);
    rest();
    expect(taken).toMatchObject([{ text: "079080001234||Lê Mẫu|01011980|Nam|Số 1|05092021" }]);
  });

  it("takes nothing of what a person typed until it began", () => {
    const field = focus("a");
    type("mẫu", 3);
    type(card, 3);
    rest();
    expect(taken).toMatchObject([{ text: card }]);
    expect(field.value).toBe("đangmẫu gõ dở");
  });

  it("is left alone when nobody wants what it typed", () => {
    wanted = false;
    const field = focus("a");
    type(slip, 3);
    rest();
    expect(field.value).toBe(`đang${slip} gõ dở`);
  });
});

describe("what is no scanner", () => {
  it("types on at 15 keys a second, each key at once", () => {
    const field = focus("a");
    for (const text of [card, slip, "0912345678", "Nguyễn Thị Ánh"]) {
      field.value = "";
      for (let i = 0; i < text.length; i++) {
        type(text[i] ?? "", 67);
        expect(field.value).toBe(text.slice(0, i + 1));
      }
      rest();
    }
    expect(taken).toEqual([]);
  });

  it("rolls two keys together, each of them there at once", () => {
    const field = focus("a");
    field.value = "";
    const text = "079080001234";
    for (let i = 0; i < text.length; i++) {
      type(text[i] ?? "", i % 2 ? 20 : 80);
      expect(field.value).toBe(text.slice(0, i + 1));
    }
  });

  it("types a card by hand, however unevenly", () => {
    const field = focus("a");
    field.value = "";
    for (let at = 0; at < card.length; at += 2) {
      rest(90);
      type(card.slice(at, at + 2), 20);
    }
    type("|||||||", 10);
    rest();
    expect(taken).toEqual([]);
    expect(field.value).toBe(`${card}|||||||`);
  });

  it("pastes a card as it is", () => {
    const field = focus("a");
    fire(
      new InputEvent("beforeinput", {
        inputType: "insertFromPaste",
        data: card,
        bubbles: true,
        cancelable: true,
      }),
    );
    field.value = card;
    fire(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
    rest();
    expect(field.value).toBe(card);
    expect(taken).toEqual([]);
  });

  it("holds a key down", () => {
    const field = focus("a");
    field.value = "";
    for (let i = 0; i < 20; i++) {
      now += 30;
      if (keyDown("1", { repeat: i > 0 }) && fire(new KeyboardEvent("keypress", { key: "1" }))) write("1");
    }
    expect(field.value).toBe("1".repeat(20));
  });

  it("writes a number from another scanner where it was going", () => {
    const field = focus("a");
    type("0912345678", 3);
    rest();
    expect(field.value).toBe("đang0912345678 gõ dở");
    field.value = "";
    type("8934567890123", 3);
    expect(field.value).toBe("8934567890123"); // thirteen digits are no card: not even a moment later
    expect(keyDown("Enter")).toBe(true);
    expect(taken).toEqual([]);
  });

  it("composes Vietnamese in peace", () => {
    const field = focus("a");
    for (const value of ["đangn", "đangng", "đangngư", "đangngươ", "đangngươi", "đangngười"]) {
      now += 70;
      expect(keyDown("Process", { isComposing: true })).toBe(true);
      fire(
        new InputEvent("beforeinput", {
          inputType: "insertCompositionText",
          bubbles: true,
          cancelable: true,
        }),
      );
      field.value = value;
      vi.advanceTimersByTime(70);
      expect(field.value).toBe(value);
    }
    fire(new CompositionEvent("compositionend"));
    rest();
    expect(field.value).toBe("đangngười");
  });
});

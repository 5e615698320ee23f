import { describe, expect, it, vi } from "vitest";
import { at, card, clock, desk, fire, focus, keyDown, listening, rest, slip, type } from "./fake-keyboard";

listening();

describe("a scanner", () => {
  it("is heard in a field with text, which is put back as it was", () => {
    const field = focus("a");
    type(card, 3);
    expect(desk.taken).toEqual([]);
    rest(60);
    expect(desk.taken).toMatchObject([{ kind: "card", text: card, raw: card, at: field }]);
    expect(field.value).toBe("đang gõ dở");
    expect([field.selectionStart, field.selectionEnd, document.activeElement]).toEqual([4, 4, field]);
  });

  it("may press Enter at once, and a line feed after it", () => {
    focus("a");
    type(card, 3);
    expect(keyDown("Enter")).toBe(false);
    expect(desk.taken).toHaveLength(1);
    keyDown("Control", { ctrlKey: true });
    expect(keyDown("j", { ctrlKey: true })).toBe(false);
    rest();
    expect(keyDown("Enter")).toBe(true);
    expect(desk.taken).toHaveLength(1);
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
      expect(desk.taken.pop(), id).toMatchObject({ text: card });
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
    expect(desk.taken).toMatchObject([{ text: card }]);
    expect(at("a").value).toBe("đang gõ dở");
  });

  it("may fall apart into many pieces on a very busy one", () => {
    focus("a");
    for (let at = 0; at < card.length; at += 6) {
      rest(100);
      type(card.slice(at, at + 6), 3);
    }
    rest();
    expect(desk.taken).toMatchObject([{ text: card }]);
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
      expect(desk.taken.pop()).toMatchObject({ kind: "slip", text: read });
      expect(at("a").value).toBe("đang gõ dở");
    }
  });

  it("is heard when an input method rewrites its letters with Backspace", () => {
    const field = focus("a");
    type("079080001234||Le", 3);
    clock.now += 1;
    if (keyDown("Backspace")) throw new Error("the letter was held back, so nothing may be erased");
    type("ê Mẫu|01011980|Nam|Số 1|05092021", 3);
    rest();
    expect(desk.taken).toMatchObject([{ text: "079080001234||Lê Mẫu|01011980|Nam|Số 1|05092021" }]);
    expect(field.value).toBe("đang gõ dở");
  });

  it("is heard through an input method that composes, which is not disturbed", () => {
    const field = focus("a");
    for (let i = 1; i <= card.length; i++) {
      clock.now += 3;
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
    expect(desk.taken).toMatchObject([{ kind: "card", text: card }]);
    expect(field.value).toBe("đang gõ dở");
  });

  it("spells letters by their code without setting shortcuts off", () => {
    focus("a");
    type("079080001234||L", 3);
    for (const code of ["0", "2", "3", "4"]) {
      clock.now += 2;
      keyDown(code, { altKey: true, code: `Numpad${code}` });
    }
    fire(new KeyboardEvent("keypress", { key: "ê", bubbles: true, cancelable: true }));
    type(" Mẫu|01011980|Nam|Số 1|05092021", 3);
    rest();
    expect(desk.taken).toMatchObject([{ text: "079080001234||Lê Mẫu|01011980|Nam|Số 1|05092021" }]);
  });

  it("takes nothing of what a person typed until it began", () => {
    const field = focus("a");
    type("mẫu", 3);
    type(card, 3);
    rest();
    expect(desk.taken).toMatchObject([{ text: card }]);
    expect(field.value).toBe("đangmẫu gõ dở");
  });

  it("is left alone when nobody wants what it typed", () => {
    desk.wanted = false;
    const field = focus("a");
    type(slip, 3);
    rest();
    expect(field.value).toBe(`đang${slip} gõ dở`);
  });
});

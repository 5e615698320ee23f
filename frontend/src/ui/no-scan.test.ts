import { describe, expect, it, vi } from "vitest";
import {
  at,
  card,
  clock,
  desk,
  fire,
  focus,
  keyDown,
  listening,
  rest,
  slip,
  type,
  write,
} from "./fake-keyboard";

listening();

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
    expect(desk.taken).toEqual([]);
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
    expect(desk.taken).toEqual([]);
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
    expect(desk.taken).toEqual([]);
  });

  it("holds a key down", () => {
    const field = focus("a");
    field.value = "";
    for (let i = 0; i < 20; i++) {
      clock.now += 30;
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
    expect(desk.taken).toEqual([]);
  });

  it("composes Vietnamese in peace", () => {
    const field = focus("a");
    for (const value of ["đangn", "đangng", "đangngư", "đangngươ", "đangngươi", "đangngười"]) {
      clock.now += 70;
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

  it("has every letter where it was going when the focus moves meanwhile", () => {
    focus("a");
    type("079080001234", 3); // as fast as a card, of which it may be the beginning
    at("a").insertAdjacentHTML("afterend", '<input id="next" />');
    at("next").focus();
    type("tinh trang", 3);
    rest();
    expect([at("a").value, at("next").value]).toEqual(["đang079080001234 gõ dở", "tinh trang"]);
    expect(document.activeElement).toBe(at("next"));
    expect(desk.taken).toEqual([]);
  });
});

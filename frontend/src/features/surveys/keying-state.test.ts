import { describe, expect, it } from "vitest";
import type { office, ward } from "@/bridge/models";
import { fakeForm, fakeSeat } from "./fake-keying";
import { keyingAct } from "./keying-act";
import { begin, changed, current, type KeyingState } from "./keying-state";
import { askedOf } from "./walk";

const press = (state: KeyingState, ...keys: string[]) =>
  keys.reduce((now, key) => keyingAct(now, { act: "key", key }), state);
const scan = (state: KeyingState, text: string) =>
  [...text].reduce((now, key, at) => keyingAct(now, { act: "key", key, quick: at > 0 }), state);
const seat = (change: Partial<office.Seat> = {}) => begin(fakeSeat(change));
const at = (state: KeyingState) => current(state)?.code;

describe("a scanner that reads what is no form", () => {
  const keyed = seat({ answers: { C1: "4" } });

  it("gives no answers: the sheet is as it was before", () => {
    const after = scan(keyed, "079080001234|012345678|Nguyen Van A|01011980|Nam|HN|01012021");
    expect(after.answers).toEqual({ C1: "4" });
    expect(at(after)).toBe("C2");
    expect(after.refused?.why).toBe("scan");
    expect(after.strokes).toBe(0);
    expect(changed(scan(keyed, "079080001"), after)).toEqual({ C2: "" }); // taken back where it was saved
  });

  it("ends no sheet by its Enter", () => {
    const all = { C1: "4", C2: "0", C4: "1", C5: "2026-09-05", C6: "." };
    const after = keyingAct(scan(seat({ answers: all }), "8934567890123"), {
      act: "key",
      key: "Enter",
      quick: true,
    });
    expect(after.wish).toBeUndefined();
  });

  it("voids no sheet", () => {
    const after = scan(press(seat(), "v"), "001080001234");
    expect(after.wish).toBeUndefined();
    expect(after.panel).toBe("void");
  });

  it("lets a person go on at once", () => {
    const after = press(scan(keyed, "079080001234"), "1");
    expect(after.answers).toEqual({ C1: "4", C2: "1" });
    expect(after.refused).toBeUndefined();
  });

  it("is told from a person who types a day as fast as can be", () => {
    const asks = seat({ answers: { C1: "4", C2: "0", C4: "1" } });
    expect(scan(asks, "05092026").answers.C5).toBe("2026-09-05");
  });
});

describe("a sheet", () => {
  it("goes on at its first question without an answer", () => {
    expect(at(seat({ answers: { C1: "4", C2: "1" } }))).toBe("C3");
    expect(at(seat({ answers: { C1: "4", C2: "0" } }))).toBe("C4");
  });

  it.each<[string, string[], string | undefined, Record<string, string>]>([
    ["is keyed by one key an answer", ["4", "1"], "C3", { C1: "4", C2: "1" }],
    ["leads over what does not concern", ["4", "0"], "C4", { C1: "4", C2: "0" }],
    ["keeps the question after a wrong key", ["6"], "C1", {}],
    ["takes no answer and two marks", [".", "/"], "C3", { C1: ".", C2: "/" }],
    ["repeats the sheet before", ["*"], "C2", { C1: "2" }],
    ["goes back and forth", ["4", "1", "ArrowUp", "ArrowUp", "ArrowDown"], "C2", { C1: "4", C2: "1" }],
    ["goes no further than what is open", ["4", "ArrowDown", "ArrowDown", "End"], "C2", { C1: "4" }],
    ["goes home", ["4", "1", "Home"], "C1", { C1: "4", C2: "1" }],
    ["passes by with Enter what is there", ["4", "1", "Home", "Enter", "Enter"], "C3", { C1: "4", C2: "1" }],
    ["replaces an answer", ["4", "Home", "5"], "C2", { C1: "5" }],
    ["takes an answer back", ["4", "Home", "Backspace"], "C1", {}],
    ["drops half a number when it is left", ["4", "1", "1", "ArrowUp", "Enter"], "C3", { C1: "4", C2: "1" }],
    ["picks from the list", ["+", "ArrowDown", "Enter"], "C2", { C1: "2" }],
    ["picks round the end of the list", ["+", "ArrowUp", "Enter"], "C2", { C1: "5" }],
    ["takes the keys of the list too", ["+", "3"], "C2", { C1: "3" }],
    ["puts the list away", ["+", "Escape", "4"], "C2", { C1: "4" }],
  ])("%s", (_, keys, question, answers) => {
    const state = press(seat(), ...keys);
    expect(at(state)).toBe(question);
    expect(state.answers).toEqual(answers);
    expect(state.strokes).toBe(keys.length);
  });

  it("says what is wrong with a key until the next", () => {
    const refused = press(seat(), "9");
    expect(refused.refused).toEqual({ why: "key", key: "9" });
    expect(press(refused, "ArrowUp").refused).toBeUndefined();
  });

  it("tells its keys by ?, and goes on where it was", () => {
    const asked = press(seat(), "4", "?");
    expect(asked.panel).toBe("help");
    expect(press(asked, "5").answers).toEqual({ C1: "4" });
    for (const key of ["?", "Enter", "Escape"]) {
      const back = press(asked, key);
      expect(back.panel).toBeUndefined();
      expect(back.wish).toBeUndefined();
      expect(at(back)).toBe("C2");
    }
  });

  it("marks several from the list, and ends them with Enter", () => {
    const begun = press(seat(), "4", "1", "2", "Enter", "+");
    expect(at(begun)).toBe("C4");
    const marked = press(begun, "ArrowDown", "Enter");
    expect(marked.typed).toBe("2");
    expect(press(marked, "Enter").answers.C4).toBe("2");
  });

  it("is done with a refusal when words are given", () => {
    const open = seat({ answers: { C1: "4", C2: "0", C4: "1", C5: "2026-09-05" } });
    const refused = press(open, "*");
    expect(refused.refused?.why).toBe("nothingBefore");
    expect(keyingAct(refused, { act: "words", words: "Tốt", strokes: 3 }).refused).toBeUndefined();
  });

  it("takes words, none for an empty place", () => {
    const words = { ...fakeSeat().answers, C1: "4", C2: "0", C4: "1", C5: "2026-09-05" };
    const open = seat({ answers: words });
    expect(at(open)).toBe("C6");
    const said = keyingAct(open, { act: "words", words: " Cảm ơn ", strokes: 7 });
    expect([said.answers.C6, said.strokes, said.at]).toEqual(["Cảm ơn", 7, said.asked.length]);
    expect(keyingAct(open, { act: "words", words: "\n", strokes: 1 }).answers.C6).toBe(".");
  });
});

const whole = { C1: "4", C2: "0", C4: "1", C5: "2026-09-05", C6: "." };

describe("the end of a sheet", () => {
  const end = () => seat({ answers: whole });
  const doubts = [{ name: "doubt.must:C1", sentence: "Để trống?", question: "C1" }];

  it("is finished by Enter, and by nothing else", () => {
    expect(press(end(), "Enter").wish).toEqual({ do: "finish", accepted: [] });
    expect(press(end(), "4").refused?.why).toBe("end");
    expect(press(end(), "4").wish).toBeUndefined();
  });

  it("shows doubts that Enter accepts, and forgets them when one goes back", () => {
    const asked = keyingAct(press(end(), "Enter"), { act: "say", sentence: "", doubts });
    expect(asked.wish).toBeUndefined();
    expect(press(asked, "Enter").wish).toEqual({ do: "finish", accepted: ["doubt.must:C1"] });
    expect(press(asked, "ArrowUp", "ArrowDown", "Enter").wish).toEqual({ do: "finish", accepted: [] });
  });

  it("offers to void a blank sheet by one key, and Enter does not", () => {
    const blank = keyingAct(end(), { act: "say", sentence: "Phiếu trắng", blank: true });
    expect(press(blank, "Enter").wish).toBeUndefined();
    expect(press(blank, "v").wish).toEqual({ do: "void", reason: "BLANK" });
    expect(press(blank, "ArrowUp").blank).toBe(false);
  });

  it("goes to the question that the program names", () => {
    const told = keyingAct(end(), { act: "say", sentence: "Chưa có", question: "C2" });
    expect([at(told), told.said]).toEqual(["C2", "Chưa có"]);
    const state = keyingAct(end(), { act: "reject", question: "C5", sentence: "Không được" });
    expect([at(state), state.said, state.answers.C5]).toEqual(["C5", "Không được", undefined]);
  });
});

describe("a sheet that does not count", () => {
  it.each([
    ["1", "BLANK"],
    ["2", "VERSION"],
    ["3", "DUPLICATE"],
    ["4", "UNREADABLE"],
    ["5", "NOT_CITIZEN"],
  ])("is void by V and %s", (key, reason) => {
    expect(press(seat(), "V", key).wish).toEqual({ do: "void", reason });
  });
  it("takes the reason however soon it comes", () => {
    expect(scan(seat(), "v2").wish).toEqual({ do: "void", reason: "VERSION" });
  });
  it("has no other reasons", () => {
    const state = press(seat(), "v", "6");
    expect([state.panel, state.refused?.why, state.wish]).toEqual(["void", "reason", undefined]);
    expect(press(state, "Escape").panel).toBeUndefined();
  });
});

describe("the number of a form", () => {
  const placed = (text: string) => ({ do: "place", text });
  it("is typed after #", () => {
    const state = press(seat(), "#", ..."a-000123-k", "Backspace", "K");
    expect(state.serial).toBe("A-000123-K");
    expect(press(state, "Enter").wish).toEqual(placed("A-000123-K"));
    expect(press(state, "Escape").serial).toBe("");
    expect(press(state, "Escape").wish).toBeUndefined();
  });
  it.each(["A-000123-K", "V-000123-9", "VX-000123-9", "MCPKS/SIPAS22/1/A-000123-K/2"])(
    "is scanned: %s",
    (text) => {
      const state = press(scan(seat(), text), "Enter");
      expect(state.wish).toEqual(placed(text));
      expect(state.answers).toEqual({});
    },
  );
  it("is scanned onto a form that is half keyed without it, whose answers stay", () => {
    const keyed = press(seat(), "4", "1");
    const state = press(scan(keyed, "MCPKS/NHANH/1/A-000123-K/1"), "Enter");
    expect(state.wish).toEqual(placed("MCPKS/NHANH/1/A-000123-K/1"));
    expect(state.answers).toEqual({ C1: "4", C2: "1" });
  });
  it("is not a letter that a person typed by mistake", () => {
    const state = press(seat(), "q", "4");
    expect([at(state), state.panel]).toEqual(["C2", undefined]);
  });
});

it("leaves with Escape, when nothing is half typed", () => {
  expect(press(seat(), "Escape").wish).toEqual({ do: "leave" });
  const half = press(seat(), "4", "1", "1");
  expect(half.typed).toBe("1");
  expect(press(half, "Escape").wish).toBeUndefined();
  expect(press(half, "Escape", "Escape").wish).toEqual({ do: "leave" });
});

// Whatever is pressed, nobody stands outside the sheet, no answer is there that a
// key cannot give, and what is saved is what is shown.
it("stands at random keys", () => {
  const keys = [..."0123456789./*+#vVqx-", "Enter", "Backspace", "Escape", "Home", "End"];
  keys.push("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "F7", "Enter", "Enter");
  let seed = 11;
  const chance = (of: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % of;
  };
  const codes = new Set(fakeForm().groups.flatMap((g) => g.questions.map((ask: ward.Question) => ask.code)));
  for (let round = 0; round < 40; round++) {
    let state = seat();
    const saved: Record<string, string> = {};
    for (let key = 0; key < 300; key++) {
      const before = state;
      state = keyingAct(
        state,
        current(state)?.kind === "TEXT" && chance(2)
          ? { act: "words", words: ["", "Tốt", "."][chance(3)] as string, strokes: 1 }
          : { act: "key", key: keys[chance(keys.length)] as string, quick: chance(4) === 0 },
      );
      Object.assign(saved, changed(before, state));
      expect(state.strokes).toBe(before.strokes + 1);
      expect(state.at >= 0 && state.at <= state.asked.length).toBe(true);
      expect(state.asked).toEqual(askedOf(state.questions, state.answers));
      const open = state.asked.findIndex((ask) => !state.answers[ask.code]);
      expect(state.at <= (open < 0 ? state.asked.length : open)).toBe(true);
      if (state.wish?.do === "finish") expect(open).toBe(-1);
    }
    const kept = Object.fromEntries(Object.entries(saved).filter(([, answer]) => answer !== ""));
    expect(kept).toEqual(state.answers);
    for (const [code, answer] of Object.entries(state.answers)) {
      expect(codes.has(code)).toBe(true);
      expect(answer).toMatch(/^([.]|\/|\d|1\d|20|\d{4}-\d\d-\d\d|[123]{1,3}|Tốt)$/);
    }
  }
});

import { act, createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/app/render-app";
import { vi as words } from "@/words/vi";
import { fakeSeat } from "./fake-keying";
import { press, sitDown } from "./fake-typist";

const w = words.keying;
const away = { code: "internal", key: "door.unreachable", sentence: "" };

afterEach(() => void vi.useRealTimers());

const now = () => document.querySelector("[data-now]")?.getAttribute("data-now");
const where = (text: string) =>
  screen.findByText((_, node) => node?.tagName === "STRONG" && node.textContent === text);

const keying = sitDown.bind(undefined, renderApp);

describe("the keying screen", () => {
  it("saves each answer and leaves its field by itself", async () => {
    const { of } = await keying();
    expect(now()).toBe("C1");
    await where("phiếu 4/10 · câu 1/6");
    await press("4");
    await waitFor(() => expect(of("Key")).toHaveLength(1));
    await press("1");
    expect(now()).toBe("C3");
    await where("phiếu 4/10 · câu 3/6");
    const at = { batch: "b1", which: 1, position: 4 };
    await waitFor(() =>
      expect(of("Key")).toEqual([
        { ...at, answers: { C1: "4" }, strokes: 1 },
        { ...at, answers: { C2: "1" }, strokes: 2 },
      ]),
    );
  });

  it("says which keys a question takes, and by ? what all do", async () => {
    await keying();
    screen.getByText(w.keys("1–5"));
    await press("4");
    screen.getByText(w.keys("1, 0"));
    await press("1");
    screen.getByText(w.keys("0–9"));
    await press("?");
    screen.getByRole("region", { name: w.helpTitle });
    await press("{Escape}");
    expect(screen.queryByText(w.helpTitle)).toBeNull();
    expect(now()).toBe("C3");
  });

  it("tells the question to who cannot see it, and nothing else on each key", async () => {
    await keying();
    const root = screen.getByRole("application");
    const name = root.getAttribute("aria-label");
    const spoken = document.querySelector("[aria-live=assertive]");
    expect(spoken?.textContent).toContain("Hài lòng chung");
    await press("4");
    expect(spoken?.textContent).toContain("2. Có phải đi lại không");
    expect(spoken?.isConnected).toBe(true);
    expect(root.getAttribute("aria-label")).toBe(name);
  });

  it("keys a whole sheet and lays the next one down", async () => {
    const { last } = await keying();
    await press("4012{Enter}05092026");
    const remark = await screen.findByRole("textbox", { name: "Ý kiến khác" });
    expect(document.activeElement).toBe(remark);
    await press("Cảm ơn{Enter}");
    await screen.findByText(w.end);
    await press("{Enter}");
    await where("phiếu 5/10 · câu 1/6");
    expect(last("Finish")).toEqual({ batch: "b1", which: 1, position: 4, accepted: [], strokes: 21 });
    await press("3");
    await waitFor(() => expect(last("Key")).toMatchObject({ position: 5, answers: { C1: "3" } }));
  });

  it("goes on where it was, over what does not concern", async () => {
    await keying({ answers: { C1: "4", C2: "0" }, strokes: 2 });
    expect(now()).toBe("C4");
    screen.getByText(`Số lần đi lại (${w.skipped})`);
  });

  it("refuses a key in words and stays", async () => {
    await keying();
    await press("9");
    expect(screen.getByRole("alert").textContent).toBe(w.refused.key?.("9"));
    expect(now()).toBe("C1");
    await press("4");
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("loses no key while the next sheet is on its way", async () => {
    let open = () => {};
    const { last } = await keying(
      { answers: { C1: "4", C2: "0", C4: "1", C5: "2026-09-05", C6: "." } },
      {
        Finish: async () => {
          await new Promise<void>((go) => {
            open = go;
          });
          return fakeSeat({ position: 5 });
        },
      },
    );
    await press("{Enter}50");
    await waitFor(() => expect(last("Finish")).toBeTruthy());
    await act(async () => open());
    await where("phiếu 5/10 · câu 4/6");
    await waitFor(() => expect(last("Key")).toMatchObject({ position: 5, answers: { C2: "0" } }));
  });

  it.each([
    ["05092026vui 2/{Enter}{Enter}", "câu 6/6", "vui 2/", w.refused.ahead?.("")],
    ["05092026Vui", "câu 6/6", "Vui", ""],
    ["05092026{Enter}", "hết phiếu", undefined, ""],
    ["05092026{ArrowUp}", "câu 5/6", undefined, ""],
  ])("keeps %s, keyed ahead into a field for words, as it was meant", async (keys, at, typed, said) => {
    let open = () => {};
    const { of } = await keying(
      { answers: { C1: "4", C2: "0", C4: "1", C5: "2026-09-05", C6: "." } },
      {
        Finish: async () => {
          await new Promise<void>((go) => {
            open = go;
          });
          return fakeSeat({ position: 5, answers: { C1: "4", C2: "0", C4: "1" } });
        },
      },
    );
    await press(`{Enter}${keys}`);
    await waitFor(() => expect(of("Finish")).toHaveLength(1));
    await act(async () => open());
    await where(`phiếu 5/10 · ${at}`);
    const area = document.querySelector("textarea");
    expect(area?.value).toBe(typed);
    expect(screen.getByRole("alert").textContent).toBe(said);
    expect([of("Void"), of("Finish").length]).toEqual([[], 1]);
    if (!area) return;
    await press(" lắm{Enter}");
    await where("phiếu 5/10 · hết phiếu");
    expect(screen.getByRole("alert").textContent).toBe("");
    await waitFor(() => expect(of("Key").at(-1)).toMatchObject({ answers: { C6: `${typed} lắm` } }));
  });

  it("shows doubts at the end and remembers that they were accepted", async () => {
    const doubt = { field: "C1", key: "doubt.must", sentence: "Câu C1 bắt buộc nhưng để trống." };
    const { of } = await keying(
      { answers: { C1: ".", C2: "0", C4: "1", C5: "2026-09-05", C6: "." } },
      {
        Finish: ({ accepted }: { accepted: string[] }) => {
          if (accepted.length === 0)
            throw { code: "invalid", key: "doubt.must", sentence: "", fields: [doubt] };
          return fakeSeat({ position: 5 });
        },
      },
    );
    await press("{Enter}");
    await screen.findByText((text) => text.includes(doubt.sentence));
    await press("{Enter}");
    await where("phiếu 5/10 · câu 1/6");
    expect(of("Finish")).toMatchObject([{ accepted: [] }, { accepted: ["doubt.must:C1"] }]);
  });

  it("offers to void a blank sheet by one key", async () => {
    const { last } = await keying(
      { answers: { C1: ".", C2: ".", C3: ".", C4: ".", C5: ".", C6: "." } },
      {
        Finish: () => {
          throw { code: "invalid", key: "sheet.blank", sentence: "Phiếu trắng." };
        },
      },
    );
    await press("{Enter}");
    await screen.findByText(w.endBlank);
    await press("v");
    await where("phiếu 5/10 · câu 1/6");
    expect(last("Void")).toMatchObject({ which: 1, sheet: { position: 4, reason: "BLANK" } });
  });

  it("voids a sheet by V and the digit of a reason", async () => {
    const { last } = await keying();
    await press("v");
    screen.getByText(w.voidTitle);
    await press("4");
    await where("phiếu 5/10 · câu 1/6");
    expect(last("Void")).toMatchObject({ sheet: { batch: "b1", position: 4, reason: "UNREADABLE" } });
  });

  it("takes the number of a form from a scanner, and its place after #", async () => {
    const { of } = await keying({}, { Place: () => fakeSeat({ serial: "A-000123-K" }) });
    for (const [at, key] of [..."MCPKS/NHANH/1/A-000123-K/1", "Enter"].entries()) {
      const target = document.activeElement ?? document.body;
      const event = createEvent.keyDown(target, { key });
      Object.defineProperty(event, "timeStamp", { value: 1000 + at * 4 });
      fireEvent(target, event);
    }
    await screen.findByText((text) => text.includes("A-000123-K"));
    await press("#7{Enter}");
    await waitFor(() => expect(of("Place")).toHaveLength(2));
    const at = { batch: "b1", which: 1, position: 4 };
    expect(of("Place")).toEqual([
      { at, serial: "MCPKS/NHANH/1/A-000123-K/1" },
      { at, position: 7 },
    ]);
    expect(now()).toBe("C1");
  });

  it("says which number was refused, and keeps the answers", async () => {
    const sentence = "Phiếu A-000123-K đã nhập.";
    await keying(
      { answers: { C1: "4" } },
      {
        Place: () => {
          throw { code: "invalid", key: "serial.duplicate", field: "serial", sentence };
        },
      },
    );
    await press("#A-000123-K{Enter}");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toBe(sentence));
    expect(now()).toBe("C2");
  });

  it("counts what is not saved while the door is shut, and saves it afterwards", async () => {
    let shut = true;
    const { last } = await keying(
      {},
      {
        Key: () => {
          if (shut) throw away;
        },
      },
    );
    await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("application"));
    vi.useFakeTimers({ shouldAdvanceTime: true });
    fireEvent.keyDown(document.body, { key: "4" });
    fireEvent.keyDown(document.body, { key: "0" });
    await act(() => vi.advanceTimersByTimeAsync(2000));
    screen.getByText(w.unsaved(2));
    shut = false;
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.queryByText(w.unsaved(2))).toBeNull();
    expect(last("Key")).toMatchObject({ answers: { C1: "4", C2: "0" }, strokes: 2 });
  });

  it("takes back an answer that the program refuses, and says why", async () => {
    const sentence = "Số phải từ 1 đến 20.";
    await keying(
      { answers: { C1: "4", C2: "1" } },
      {
        Key: () => {
          throw {
            code: "invalid",
            key: "answer.range",
            sentence: "",
            fields: [{ field: "C3", key: "answer.range", sentence }],
          };
        },
      },
    );
    await press("7");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toBe(sentence));
    expect(now()).toBe("C3");
  });

  it("shows why a sheet was sent back, and nothing of the first entry", async () => {
    await keying({ which: 2, again: "Câu 3 khác phiếu", typist: "Chị Lan" });
    screen.getByText(w.again("Câu 3 khác phiếu"));
    expect(screen.queryByText("Chị Lan")).toBeNull();
    expect([...document.querySelectorAll("[data-code]")].map((row) => row.textContent)).not.toContain("2");
  });

  it("leaves with Esc when all is saved", async () => {
    let save = () => {};
    await keying(
      {},
      {
        Key: () =>
          new Promise<void>((go) => {
            save = go;
          }),
      },
    );
    await press("4{Escape}");
    expect(window.location.hash).toBe("#/surveys/key/b1/1");
    await act(async () => save());
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b1"));
  });

  it("says when nothing is left, and goes back", async () => {
    await keying({ position: 0 }, {}, w.finished);
    await press("{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b1"));
  });
});

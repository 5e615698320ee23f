import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";

const w = words.print;
const s = w.settings;
const field = (name: string) =>
  document.querySelector<HTMLSelectElement>(`[name="${name}"]`) as HTMLSelectElement;
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const alt = (key: string) => userEvent.keyboard(`{Alt>}${key}{/Alt}`);
const printer = (name: string, change: Partial<app.Printer> = {}): app.Printer => ({
  name,
  default: false,
  trays: [],
  sentence: "Sẵn sàng",
  ...change,
});
const receipt = { kind: "receipt", printer: "", tray: "", copies: 1, layout: "", slip: true };
const notice = { kind: "notice", printer: "Cũ", tray: "tray-3", copies: 2, layout: "", slip: false };

beforeAll(() => fakeRoom());

async function open(printers: app.Printer[], more: Record<string, (...args: never[]) => unknown> = {}) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Papers: {
      PrintStatus: () => ({ going: 0, stuck: 0, handed: 0, printer: "", none: "" }),
      Printers: () => printers,
      PrintSettings: () => [receipt, notice],
      SetPrinter: () => undefined,
      SetPrinterForAll: () => undefined,
      ...more,
    },
  });
  renderApp("/settings/printers");
  await screen.findByRole("grid");
  return (method: string) => calls.filter((call) => call.method === method);
}

const labels = (name: string) => [...field(name).options].map((one) => one.textContent);

describe("printers", () => {
  it("says what happens without a printer", async () => {
    await open([]);
    await screen.findByText(s.noPrinter);
  });

  it("says so when several printers are there and none is the default", async () => {
    await open([printer("a"), printer("b")]);
    await screen.findByText(s.noDefault);
  });

  it("goes on when the system does not answer", async () => {
    await open([], {
      Printers: () => {
        throw { code: "conflict", key: "print.silent", sentence: "Hệ thống in không trả lời." };
      },
    });
    await screen.findByText(s.readFailed);
    await alt("t");
    await waitFor(() => expect(field("printer")).toBeTruthy());
  });

  it("chooses printer, tray, layout and copies of one paper", async () => {
    const called = await open([
      printer("a", { default: true, trays: ["tray-1"] }),
      printer("b", { trays: ["auto", "tray-2"] }),
    ]);
    await screen.findByText(s.defaultNow("a"));
    await alt("t");
    expect(document.activeElement).toBe(field("printer"));
    expect(labels("tray")).toEqual([w.trays[""], w.tray("1")]); // of the default
    await userEvent.selectOptions(field("printer"), "b");
    expect(labels("tray")).toEqual([w.trays[""], w.trays.auto, w.tray("2")]);
    await userEvent.selectOptions(field("tray"), "tray-2");
    await userEvent.selectOptions(field("layout"), "A5");
    await save();
    await waitFor(() =>
      expect(called("SetPrinter")[0]?.args).toEqual([
        { kind: "receipt", printer: "b", tray: "tray-2", layout: "A5", copies: 1 },
      ]),
    );
    await screen.findByText(s.saved(w.kinds.receipt as string, "b"));
  });

  it("keeps a printer that is off today, and asks no layout of a paper that has none", async () => {
    const called = await open([printer("a")]);
    await userEvent.keyboard("{Tab}");
    screen.getByRole("grid").focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(field("printer").value).toBe("Cũ"));
    expect(labels("printer")).toContain(s.notHere("Cũ"));
    expect(field("tray").value).toBe("tray-3");
    expect(field("layout")).toBeNull();
    await save();
    await waitFor(() =>
      expect(called("SetPrinter")[0]?.args).toEqual([
        { kind: "notice", printer: "Cũ", tray: "tray-3", layout: "", copies: 2 },
      ]),
    );
  });

  it("tells a refusal at its field and keeps what was typed", async () => {
    const sentence = "Nhập một số từ 1 đến 10.";
    await open([printer("a")], {
      SetPrinter: ({ copies }: app.PrintSetting) => {
        if (copies < 1) throw { code: "invalid", key: "print.copies", field: "copies", sentence };
      },
    });
    await alt("t");
    await userEvent.clear(field("copies"));
    await userEvent.type(field("copies"), "x");
    await save();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    expect(field("copies").value).toBe("x");
  });

  it("sends everything to one printer", async () => {
    const called = await open([printer("a"), printer("b", { trays: ["tray-1"] })]);
    await screen.findByText(s.noDefault);
    await alt("c");
    await userEvent.selectOptions(field("printer"), "b");
    await userEvent.selectOptions(field("tray"), "tray-1");
    await save();
    await waitFor(() => expect(called("SetPrinterForAll")[0]?.args).toEqual(["b", "tray-1"]));
    await screen.findByText(s.savedAll("b"));
  });

  it("tries the printer of the chosen paper", async () => {
    const called = await open([printer("a")], {
      TryPrinter: () => ({ sent: false, sentence: "Giấy sẽ mở bằng phần mềm xem PDF.", job: 1 }),
    });
    await userEvent.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(called("TryPrinter")[0]?.args).toEqual(["receipt"]));
    await within(screen.getByRole("main")).findByText("Giấy sẽ mở bằng phần mềm xem PDF.");
  });
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeSettings } from "./fake-settings";

const w = words.settings;
const admin = { officer: { ...fakeMe().officer, role: "ADMINISTRATOR" } };
const alt = (key: string) => userEvent.keyboard(`{Alt>}${key}{/Alt}`);
const days = { moved: [], unseen: 0, kept: 0, added: [], removed: [], applied: false };

beforeAll(() => fakeRoom());

describe("spreadsheets taken in", () => {
  it("takes survey forms in that were keyed elsewhere", async () => {
    const { called } = fakeSettings(admin, {
      Import: () => ({
        report: { rows: 3, added: 3, changed: 0, same: 0, skipped: 0, applied: true, days },
        errors: [],
      }),
    });
    renderApp("/settings");
    await screen.findByText(w.office.onPaper);
    await alt("h");
    await screen.findByText(w.exchange.sheetsHint);
    const file = new File(["questionnaire,version"], "phieu.csv", { type: "text/csv" });
    await userEvent.upload(screen.getByLabelText(w.exchange.pick), file);
    await screen.findByText(w.exchange.counts(3, 3, 0, 0));
    expect(called("Import")[0]?.args[0]).toMatchObject({ kind: "sheets", dryRun: true });
  });

  it("reads a file, tells what is wrong in it and takes the rest in", async () => {
    const report = { rows: 3, added: 1, changed: 0, same: 1, skipped: 1, applied: false, days };
    const { called } = fakeSettings(admin, {
      Import: () => ({ report, errors: [{ row: 4, column: "Vai trò", sentence: "Chưa chọn vai trò." }] }),
    });
    renderApp("/settings/officers");
    await screen.findByText("Anh Hùng");
    await alt("i");
    const input = await screen.findByLabelText(w.exchange.pick, { selector: "input" });
    await userEvent.upload(input, new File(["login,Họ"], "can-bo.csv", { type: "text/csv" }));
    await screen.findByText("Chưa chọn vai trò.");
    expect(screen.getByText(w.exchange.noPassword)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: new RegExp(w.exchange.applyGood(1)) }));
    await screen.findByText(w.exchange.done("can-bo.csv"));
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode("login,Họ")));
    expect(called("Import").map((call) => call.args[0])).toEqual([
      { kind: "officers", base64, dryRun: true, skipBad: true },
      { kind: "officers", base64, dryRun: false, skipBad: true },
    ]);
  });

  it("sends no file that is too large", async () => {
    const { called } = fakeSettings(admin);
    renderApp("/settings/officers");
    await screen.findByText("Anh Hùng");
    await alt("i");
    const input = await screen.findByLabelText(w.exchange.pick, { selector: "input" });
    await userEvent.upload(input, new File([new Uint8Array(3_000_000)], "to.csv", { type: "text/csv" }));
    await screen.findByText(w.exchange.tooLarge(2.5));
    expect(called("Import")).toHaveLength(0);
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { app } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeCaseImport, fakeImportReport } from "./fake-case-import";

const w = words.caseImport;
const file = (name = "thang10.csv") => new File(["Mã hồ sơ"], name, { type: "text/csv" });
const choose = async (chosen = file()) =>
  userEvent.upload(await screen.findByLabelText(w.pick, { selector: "input" }), chosen);
const asked = (of: { args: unknown[] }) => (of.args[0] as app.CaseFileInput).input;

const newest = "2026-11-20T08:00:00+07:00";

beforeAll(() => fakeRoom());

describe("online cases from a spreadsheet", () => {
  it("says what to do while no file was taken in", async () => {
    fakeCaseImport(() => ({ report: fakeImportReport(), errors: [] }));
    renderApp("/cases/import");
    await screen.findByText(w.noFiles);
    expect(screen.getByText(w.hint)).toBeTruthy();
    expect(screen.queryByRole("button", { name: new RegExp(w.take) })).toBeNull();
  });

  it("shows what is wrong row by row and takes the rest in, or a file put right", async () => {
    const errors = [{ row: 4, column: "Trạng thái", sentence: "Không rõ trạng thái “Lưu kho”." }];
    const { called } = fakeCaseImport(({ input }) =>
      input.states?.["Lưu kho"]
        ? {
            report: fakeImportReport({ states: [{ word: "Lưu kho", state: "RETURNED", count: 1 }] }),
            errors: [],
          }
        : { report: fakeImportReport({ added: 1, skipped: 1 }), errors },
    );
    renderApp("/cases/import");
    await choose();
    await screen.findByText("Không rõ trạng thái “Lưu kho”.");
    expect(screen.getByRole("button", { name: new RegExp(w.takeGood("1")) })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText(w.stateOf("Lưu kho", "1")), "RETURNED");
    await userEvent.keyboard("{Alt>}d{/Alt}");
    await waitFor(() => expect(screen.queryByText("Không rõ trạng thái “Lưu kho”.")).toBeNull());
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(w.noFiles);
    const reads = called("Read").map(asked);
    expect(reads.map(({ dryRun }) => dryRun)).toEqual([true, true, false]);
    expect(reads[2]).toMatchObject({ file: "thang10.csv", states: { "Lưu kho": "RETURNED" }, asOf: "" });
  });

  it("keeps the mapping when it is refused, and shows the refusal at its field", async () => {
    fakeCaseImport(({ input }) => {
      if (input.asOf)
        throw { code: "invalid", key: "import.when", field: "asOf", sentence: "Không đọc được ngày." };
      return { report: fakeImportReport(), errors: [] };
    });
    renderApp("/cases/import");
    await choose();
    const field = await screen.findByLabelText<HTMLInputElement>(w.asOf);
    await userEvent.clear(field);
    await userEvent.type(field, "hôm qua");
    await userEvent.keyboard("{Alt>}d{/Alt}");
    await screen.findAllByText("Không đọc được ngày.");
    expect(screen.getByLabelText<HTMLInputElement>(w.asOf).value).toBe("hôm qua");
  });

  it("shows why a file cannot be read, and no mapping", async () => {
    fakeCaseImport(() => {
      throw { code: "invalid", key: "sheet.unreadable", sentence: "Tệp bị hỏng." };
    });
    renderApp("/cases/import");
    await choose();
    await screen.findByText("Tệp bị hỏng.");
    expect(screen.queryByText(w.mapping)).toBeNull();
  });

  it("says that an older file leaves open cases as a newer one told them", async () => {
    fakeCaseImport(() => ({
      report: fakeImportReport({ added: 0, same: 1, older: 1, newest }),
      errors: [],
    }));
    renderApp("/cases/import");
    await choose();
    await screen.findByText(new RegExp(w.older("1")));
    expect(screen.getByText(w.asOfNewest("08:00 20/11/2026"))).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: new RegExp(w.take) }).disabled).toBe(true);
  });

  it("takes a file back, and says why that is refused", async () => {
    const taken = {
      id: "q1-7",
      file: "cu.xlsx",
      source: "Cổng",
      by: "Chị Lan",
      added: 2,
      moved: 1,
      undoneAt: "",
      at: newest,
    };
    const { called } = fakeCaseImport(() => ({ report: fakeImportReport(), errors: [] }), [taken], {
      Undo: () => {
        throw { code: "conflict", key: "import.touched", sentence: "Hồ sơ đã có việc khác." };
      },
    });
    renderApp("/cases/import");
    await userEvent.click(await screen.findByRole("button", { name: w.undo }));
    await userEvent.type(await screen.findByLabelText(w.reason), "nhầm tháng{Control>}{Enter}{/Control}");
    await screen.findByText("Hồ sơ đã có việc khác.");
    expect(called("Undo")[0]?.args[0]).toEqual({ id: "q1-7", reason: "nhầm tháng" });
  });
});

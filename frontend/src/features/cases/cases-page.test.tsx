import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeCases } from "./fake-cases";

const w = words.cases;
const table = () => screen.findByRole("grid", { name: w.list });
const text = () => screen.findByRole<HTMLInputElement>("textbox", { name: w.filter.text });
const chosen = () => document.querySelector("[role=row][data-active]")?.textContent;

beforeAll(() => fakeRoom());

describe("list of cases", () => {
  it("searches when the typing pauses, and Escape shows all again", async () => {
    const { called, last } = fakeCases(900);
    renderApp("/cases");
    await screen.findByText("900 hồ sơ");
    expect(document.activeElement).toBe(await text());
    const field = await text();
    const before = called("List").length;
    for (const typed of ["t", "tr", "tra", "tran"]) fireEvent.input(field, { target: { value: typed } }); // in one go
    await screen.findByText("1 hồ sơ");
    expect(last("List").text).toBe("tran");
    expect(
      called("List")
        .slice(before)
        .map(({ args }) => (args[0] as { text: string }).text),
    ).toEqual(["tran"]); // not one a key
    await userEvent.keyboard("{Escape}");
    await screen.findByText("900 hồ sơ");
    expect((await text()).value).toBe("");
    expect(window.location.hash).toBe("#/cases");
  });

  it("opens the only case found when Enter comes right after the scan", async () => {
    fakeCases(900);
    renderApp("/cases");
    await text();
    await userEvent.keyboard("A-261120-0000{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/cases/c0"));
  });

  it("goes through the rows by keys and comes back to the same row", async () => {
    fakeCases(900);
    renderApp("/cases");
    await screen.findByText("A-261120-0000");
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(await table());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(chosen()).toContain("A-261120-0002");
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: /A-261120-0012/ });
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(await table());
    await waitFor(() => expect(chosen()).toContain("A-261120-0002"));
    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(await text());
  });

  it("asks only for the stretch that is looked at, however long the list is", async () => {
    const { called, last } = fakeCases(100_000);
    renderApp("/cases");
    await screen.findByText("100.000 hồ sơ");
    await userEvent.keyboard("{ArrowDown}{End}");
    await waitFor(() => expect(last("List").offset).toBeGreaterThan(99_000));
    await screen.findByText("A-261120-99999");
    expect(document.querySelectorAll("[role=row]").length).toBeLessThan(60);
    for (const call of called("List"))
      expect((call.args[0] as { limit: number }).limit).toBeLessThanOrEqual(500);
    await userEvent.keyboard("{Home}");
    await screen.findByText("A-261120-0000");
  });

  it("narrows by what is chosen and by days as people type them", async () => {
    const { last } = fakeCases(900);
    renderApp("/cases");
    await screen.findByText("900 hồ sơ");
    await userEvent.selectOptions(screen.getByLabelText(w.filter.due), "OVERDUE");
    await waitFor(() => expect(last("List").due).toBe("OVERDUE"));
    await userEvent.selectOptions(screen.getByLabelText(w.filter.field), "Hộ tịch");
    const from = screen.getByLabelText(w.filter.from);
    await userEvent.type(from, "31/2/2026{Enter}");
    await screen.findByText(words.common.date.bad);
    await userEvent.clear(from);
    await userEvent.type(from, "5/9/26{Enter}");
    await waitFor(() =>
      expect(last("List")).toMatchObject({ due: "OVERDUE", field: "Hộ tịch", from: "2026-09-05" }),
    );
    expect(screen.getByLabelText<HTMLInputElement>(w.filter.from).value).toBe("05/9/2026");
  });

  it("shows the cases of a figure and takes the figure away", async () => {
    const { last } = fakeCases(3);
    const figure = "figure=2026-10-01~2026-10-31~overdue~H%E1%BB%99+t%E1%BB%8Bch";
    renderApp(`/cases/where/month=2026-10&${figure}`);
    const chip = await screen.findByText(
      /Số liệu tháng 10\/2026 · Hộ tịch · Đang giải quyết, quá hạn: 3 hồ sơ/,
    );
    expect(last("List").figure).toEqual({
      period: { from: "2026-10-01", to: "2026-10-31" },
      column: "overdue",
      field: "Hộ tịch",
    });
    expect(last("List")).not.toHaveProperty("month");
    expect(chip).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: w.figure.remove }));
    await waitFor(() => expect(window.location.hash).toBe("#/cases"));
    await waitFor(() => expect(last("List").figure).toBeUndefined());
  });

  it("says what to do when nothing is found and why it could not look", async () => {
    fakeCases(0);
    const { unmount } = renderApp("/cases");
    await screen.findByText(w.none);
    unmount();
    fakeCases(0, {
      List: () => {
        throw { code: "internal", key: "store.busy", sentence: "Ổ đĩa đang bận. Thử lại." };
      },
    });
    renderApp("/cases");
    await screen.findByText("Ổ đĩa đang bận. Thử lại.");
  });
});

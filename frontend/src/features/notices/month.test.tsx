import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/app/render-app";
import { vi as words } from "@/words/vi";
import { fakeMonth } from "./fake-month";

const w = words.month;
const heading = (month: string) => screen.findByRole("heading", { name: w.title(month) });
const focused = () => document.activeElement?.getAttribute("aria-label");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T01:30:00Z") });
});
afterEach(() => void vi.useRealTimers());

describe("the month", () => {
  it("opens the reporting month of today, whatever day it begins on", async () => {
    const { called } = fakeMonth({ Current: () => "2026-12" });
    renderApp("/month");
    await waitFor(() => expect(called("Figures").at(-1)?.args).toEqual(["2026-12"]));
    expect(called("Figures")).toHaveLength(1);
  });

  it("shows the month of today, says that it runs, and goes to others by arrows", async () => {
    const { called } = fakeMonth();
    renderApp("/month");
    await heading("11/2026");
    await screen.findByText("Từ ngày 01/11/2026 đến ngày 30/11/2026");
    expect(screen.getByText(w.running("08:30 23/11/2026"))).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: new RegExp(w.after) }).disabled).toBe(true);
    await userEvent.keyboard("{ArrowLeft}");
    await heading("10/2026");
    await screen.findByText("Từ ngày 01/10/2026 đến ngày 31/10/2026");
    expect(screen.queryByText(/Kỳ chưa kết thúc/)).toBeNull();
    expect(called("Show").at(-1)?.args[0]).toMatchObject({ kind: "notice", month: "2026-10" });
    await userEvent.keyboard("{ArrowRight}");
    await heading("11/2026");
  });

  it("has the 13 columns with their numbers, and the rate as the notice prints it", async () => {
    fakeMonth();
    renderApp("/month/2026-10");
    const table = await screen.findByRole("table", { name: w.table });
    expect(table.querySelector("thead tr:last-child")?.textContent).toBe(
      "(1)(2)(3)(4)(5)(6)(7)(8)(9)(10)(11)(12)(13)",
    );
    const total = table.querySelector("tbody tr:last-child");
    expect(total?.textContent).toBe("Tổng cộng2861281302827060206416610");
    const rate = screen.getByText("98,52%"); // 266/270
    expect(rate.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy(); // above the fold
  });

  it("leads from every figure to its cases", async () => {
    fakeMonth();
    renderApp("/month/2026-10");
    const links = (await screen.findByRole("table")).querySelectorAll("tbody a");
    expect(links).toHaveLength(33);
    const link = screen.getByRole("link", { name: "Hộ tịch, Đang giải quyết, quá hạn: 5" });
    const address = new URLSearchParams(link.getAttribute("href")?.split("/where/")[1]);
    expect(Object.fromEntries(address)).toEqual({
      month: "2026-10",
      figure: "2026-10-01~2026-10-31~overdue~Hộ tịch",
    });
  });

  it("is one stop of the Tab key, moved through by arrows, and keeps its place", async () => {
    fakeMonth();
    renderApp("/month/2026-10");
    await screen.findByRole("table");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Chứng thực, Tiếp nhận: 143");
    await userEvent.keyboard("{ArrowDown}{End}{ArrowLeft}");
    expect(focused()).toBe("Hộ tịch, Đang giải quyết, trong hạn: 3");
    expect(document.querySelectorAll('tbody a[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    await screen.findByText(/Số liệu tháng 10\/2026 · Hộ tịch · Đang giải quyết, trong hạn: 5 hồ sơ/);
    await userEvent.keyboard("{Escape}");
    await heading("10/2026");
    await waitFor(() => expect(focused()).toBe("Hộ tịch, Đang giải quyết, trong hạn: 3"));
    await userEvent.keyboard("{Escape}{ArrowLeft}"); // out of the table, the arrows change the month again
    await heading("9/2026");
  });

  it("gives the figures of any period, without a notice", async () => {
    const { called } = fakeMonth();
    renderApp("/month/2026-10");
    await screen.findByRole("table");
    await userEvent.keyboard("k");
    await userEvent.keyboard("31/2{Enter}");
    expect(await screen.findByText(words.common.date.bad)).toBeTruthy();
    const from = document.querySelector<HTMLInputElement>('[name="from"]') as HTMLInputElement;
    await userEvent.clear(from);
    await userEvent.type(from, "15/9{Enter}12/10{Enter}");
    await screen.findByText("Từ ngày 15/9/2026 đến ngày 12/10/2026");
    expect(called("FiguresBetween")[0]?.args[0]).toEqual({ from: "2026-09-15", to: "2026-10-12" });
    expect(screen.getByText(w.noNotice)).toBeTruthy();
    const link = screen.getByRole("link", { name: "Tổng cộng, Tiếp nhận: 286" });
    expect(link.getAttribute("href")).not.toContain("month=");
    await userEvent.keyboard("{ArrowLeft}");
    await heading("10/2026");
  });

  it("says why figures could not be had", async () => {
    fakeMonth({
      FiguresBetween: () => {
        const sentence = "Kỳ từ 12/10/2026 đến 15/9/2026 không hợp lệ.";
        throw { code: "invalid", key: "period.order", field: "to", sentence };
      },
    });
    renderApp("/month/2026-10-12~2026-09-15");
    await screen.findByText("Kỳ từ 12/10/2026 đến 15/9/2026 không hợp lệ.");
  });
});

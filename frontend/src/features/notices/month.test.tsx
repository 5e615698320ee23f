import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/app/render-app";
import { vi as words } from "@/words/vi";
import { fakeMonth } from "./fake-month";

const w = words.month;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T01:30:00Z") });
});
afterEach(() => void vi.useRealTimers());

describe("any stretch of days", () => {
  it("has the 13 columns with their numbers, and the rate as the notice prints it", async () => {
    fakeMonth();
    renderApp("/month/2026-10-01~2026-10-31");
    const table = await screen.findByRole("table", { name: w.table });
    expect(table.querySelector("thead tr:last-child")?.textContent).toBe(
      "(1)(2)(3)(4)(5)(6)(7)(8)(9)(10)(11)(12)(13)",
    );
    const total = table.querySelector("tbody tr:last-child");
    expect(total?.textContent).toBe("Tổng cộng2861281302827060206416610");
    const rate = screen.getByText("98,52%"); // 266/270
    expect(rate.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy(); // above the fold
  });

  it("leads from every figure to its cases, without a notice", async () => {
    const { called } = fakeMonth();
    renderApp("/month/2026-09-15~2026-10-12");
    await screen.findByText("Từ ngày 15/9/2026 đến ngày 12/10/2026");
    expect(called("FiguresBetween")[0]?.args[0]).toEqual({ from: "2026-09-15", to: "2026-10-12" });
    expect(screen.getByText(w.noNotice)).toBeTruthy();
    const link = screen.getByRole("link", { name: "Hộ tịch, Đang giải quyết, quá hạn: 5" });
    const address = new URLSearchParams(link.getAttribute("href")?.split("/where/")[1]);
    expect(Object.fromEntries(address)).toEqual({ figure: "2026-09-15~2026-10-12~overdue~Hộ tịch" });
  });

  it("says that its days are not over", async () => {
    fakeMonth();
    renderApp("/month/2026-11-01~2026-11-30");
    await screen.findByText(w.running("08:30 23/11/2026"));
  });

  it("asks for other days and refuses one that does not exist", async () => {
    fakeMonth();
    renderApp("/month/2026-10-01~2026-10-31");
    await screen.findByRole("table");
    await userEvent.keyboard("k");
    await userEvent.keyboard("31/2{Enter}");
    expect(await screen.findByText(words.common.date.bad)).toBeTruthy();
    const from = document.querySelector<HTMLInputElement>('[name="from"]') as HTMLInputElement;
    await userEvent.clear(from);
    await userEvent.type(from, "15/9{Enter}12/10{Enter}");
    await screen.findByText("Từ ngày 15/9/2026 đến ngày 12/10/2026");
  });

  it("says why figures could not be had", async () => {
    fakeMonth({
      FiguresBetween: () => {
        const sentence = "Kỳ từ 12/10/2026 đến 15/9/2026 không hợp lệ.";
        throw { code: "invalid", key: "period.order", field: "to", sentence };
      },
    });
    renderApp("/month/2026-10-12~2026-09-15");
    await waitFor(() =>
      expect(screen.getByText("Kỳ từ 12/10/2026 đến 15/9/2026 không hợp lệ.")).toBeTruthy(),
    );
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { ward } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { vi as words } from "@/words/vi";
import { shiftDay } from "./shift-day";

const w = words.cash;

beforeAll(() => fakeRoom());

const line = (at: number, by: string, amount: number): ward.CashLine => ({
  at: `2026-11-20T09:0${at}:00+07:00`,
  by,
  amount,
  receipt: at === 1 ? "BL 01" : "",
  occasion: at === 1 ? "LATER" : "INTAKE",
  caseId: `c${at}`,
  code: `A-261120-000${at}`,
  applicant: "Trần Văn Mẫu",
  procedure: "Chứng thực",
});

function fakeCash(empty = false) {
  const lines = empty ? [] : [line(0, "An", 5_000), line(1, "Lan", 20_000), line(2, "Lan", 7_000)];
  const totals = [
    { by: "An", count: 1, amount: 5_000 },
    { by: "Lan", count: 2, amount: 27_000 },
  ];
  return fakeDoor({
    Session: { Me: () => fakeMe() },
    Today: {
      Cash: (on: string) => ({ on, lines, totals: empty ? [] : totals, amount: empty ? 0 : 32_000 }),
      ExportCash: () => ({ path: "/tmp/thu-phi.xlsx", download: null }),
      Board: () => ({ at: "2026-11-20T10:00:00+07:00" }),
    },
    Papers: { Show: () => ({ name: "a.pdf", type: "", base64: "", copy: 0, replaces: false }) },
    Cases: { List: () => ({ total: 0, more: false, rows: [] }) },
  });
}
const shownDay = (calls: { method: string; args: unknown[] }[]) =>
  calls.findLast((call) => call.method === "Cash")?.args[0];

describe("cash of a day", () => {
  it("says what each officer took in, and every payment", async () => {
    fakeCash();
    renderApp("/cash/2026-11-20");
    await screen.findByRole("heading", { name: w.title("thứ Sáu", "20/11/2026") });
    expect(await screen.findByText("32.000 đồng")).toBeTruthy();
    const sums = within(screen.getByRole("table"));
    expect(sums.getByRole("row", { name: "Lan 2 27.000" })).toBeTruthy();
    expect(sums.getByRole("row", { name: `${w.total} 3 32.000` })).toBeTruthy();
    const rows = screen.getByRole("grid", { name: w.lines });
    expect(within(rows).getByText("BL 01")).toBeTruthy();
    expect(within(rows).getByText("thu bổ sung")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(rows));
  });

  it("goes from day to day by the arrows, but not into the future, and to any day", async () => {
    const calls = fakeCash(true);
    renderApp("/cash");
    await screen.findByText(w.none);
    expect(shownDay(calls)).toBe(today());
    await userEvent.keyboard("{ArrowRight}");
    expect(shownDay(calls)).toBe(today());
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() => expect(shownDay(calls)).toBe(shiftDay(today(), -1)));
    await userEvent.keyboard("k");
    await userEvent.keyboard(`${formatDate(shiftDay(today(), 3))}{Enter}`);
    await screen.findAllByText(w.future);
    await userEvent.clear(screen.getByLabelText(w.day));
    await userEvent.type(screen.getByLabelText(w.day), "5/9/2026{Enter}");
    await waitFor(() => expect(shownDay(calls)).toBe("2026-09-05"));
  });

  it("is printed and exported", async () => {
    const calls = fakeCash();
    renderApp("/cash/2026-11-20");
    await screen.findByText("BL 01");
    await userEvent.keyboard("b");
    await waitFor(() =>
      expect(calls.find((call) => call.method === "Show")?.args[0]).toMatchObject({
        kind: "cash",
        month: "2026-11-20",
      }),
    );
    await userEvent.keyboard("{Escape}");
    await screen.findByText("BL 01");
    await userEvent.keyboard("{Control>}e{/Control}");
    await waitFor(() => expect(calls.at(-1)).toMatchObject({ method: "ExportCash", args: ["2026-11-20"] }));
  });

  it("is reached from the first screen by one key", async () => {
    fakeCash(true);
    renderApp("/today");
    await screen.findByText(words.today.keys);
    await userEvent.keyboard("p");
    await screen.findByText(w.none);
    expect(window.location.hash).toBe("#/cash");
  });
});

it("counts days over the ends of months and years", () => {
  expect(shiftDay("2026-12-31", 1)).toBe("2027-01-01");
  expect(shiftDay("2028-03-01", -1)).toBe("2028-02-29");
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeReport, fakeReports, number, word } from "./fake-reports";

const w = words.reports;
const period = { from: "2026-10-01", to: "2026-10-31" };
const posted = {
  id: "2026-10-PROCEDURES",
  month: "2026-10",
  number: "12/TB-UBND",
  signed: "2026-11-03",
  correction: false,
};
const href = (name: string, at = 0) => screen.getAllByRole("link", { name })[at]?.getAttribute("href");

beforeAll(() => fakeRoom());

describe("the reports", () => {
  it("says that there is nothing in a period", async () => {
    fakeReports(() => fakeReport("late", ["no", "code"]));
    renderApp("/reports/late~2026-10");
    await screen.findByText(w.empty);
    expect(screen.getByText(w.internal)).toBeTruthy();
  });

  it("shows why a report is refused, and no table", async () => {
    fakeReports(() => {
      throw { code: "invalid", key: "period.future", sentence: "Kỳ này chưa bắt đầu." };
    });
    renderApp("/reports/procedures~2026-12");
    await screen.findByText("Kỳ này chưa bắt đầu.");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("opens the list behind every figure that has one", async () => {
    const opinions = { period, class: "CONDUCT", column: "answeredLate" };
    fakeReports(() =>
      fakeReport(
        "year",
        ["figure", "2026-10"],
        [word("late"), number(3, { figure: { period, field: "", column: "late" } })],
        [word("fbNew"), number(4, { opinions })],
        [word("rejected"), number(5, { refused: period })],
        [word("valid"), number(6, { surveys: "2026-10" })],
        [word("fbAnswered"), number(7)],
      ),
    );
    renderApp("/reports/year~2026");
    await screen.findByText(w.words.late as string);
    expect(href("3")).toContain("/cases/where/figure=2026-10-01");
    expect(decodeURIComponent(href("4") ?? "")).toContain("2026-10-31~answeredLate~CONDUCT~");
    expect(href("5")).toContain("state=REJECTED_AT_INTAKE&from=2026-10-01&to=2026-10-31");
    expect(href("6")).toContain("/surveys/results~2026-10");
    expect(screen.queryByRole("link", { name: "7" })).toBeNull();
  });

  it("says which notice a closed month is by, and what the records say otherwise", async () => {
    const cell = "procedures//received";
    const moved = number(6, { notice: posted.id, cell, now: { count: 7, of: 0 } });
    fakeReports(() => ({
      ...fakeReport("procedures", ["no", "field", "received"], [number(1), word("total"), moved]),
      notices: [posted],
    }));
    renderApp("/reports/procedures~2026-10");
    await screen.findByText("12/TB-UBND");
    expect(document.body.textContent).toContain(`${w.byNotice(false)} 12/TB-UBND ${w.signed("03/11/2026")}`);
    expect(href("12/TB-UBND")).toContain("/month/2026-10/post/2026-10-PROCEDURES");
    expect(href("6*")).toContain(`/month/2026-10/records/${posted.id}/${encodeURIComponent(cell)}`);
    const told = w.movedFigure(w.words.total as string, w.heads.received as string, "6", "7");
    expect(document.body.textContent).toContain(`${w.movedFigures} ${told}.`);
  });
});

describe("a report of several months", () => {
  const none = { sort: "NONE", text: "", count: 0, of: 0 };
  const by = (count: number) => number(count, { sort: "DIFFERENCE" });
  const month = { sort: "MONTH", text: "2026-10", count: 0, of: 0, notice: posted.id };
  const gap = {
    notices: [posted],
    heads: ["gap", "field", "new", "late"],
    rows: [
      { total: true, cells: [word("gap.posted"), none, number(1200), number(3)] },
      { total: true, cells: [word("gap.now"), none, number(1202), number(2)] },
      { total: true, cells: [word("gap.by"), none, by(2), by(-1)] },
      { total: false, cells: [month, word("total"), by(2), by(-1)] },
    ],
  };

  it("says how it differs from what was posted, and where", async () => {
    const report = fakeReport("procedures", ["no", "field"], [number(1), word("total")]);
    fakeReports(() => ({ ...report, gap }));
    renderApp("/reports/procedures~2026-Q4");
    await screen.findByText(w.gap.told);
    const table = screen.getByRole("table", { name: w.gap.title });
    const lines = [...table.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(lines).toEqual([
      `${w.words["gap.posted"]}1.2003`,
      `${w.words["gap.now"]}1.2022`,
      `${w.words["gap.by"]}+2\u22121`,
      `tháng 10/2026${w.words.total}+2\u22121`,
    ]);
    expect(href("tháng 10/2026")).toContain("/month/2026-10/post/2026-10-PROCEDURES");
    expect(href("12/TB-UBND")).toContain("/month/2026-10/post/2026-10-PROCEDURES");
    await userEvent.keyboard("c");
    expect(document.activeElement).toBe(screen.getByRole("region", { name: w.gap.title }));
  });

  it("says nothing when the two agree", async () => {
    fakeReports(() => fakeReport("procedures", ["no", "field"], [number(1), word("total")]));
    renderApp("/reports/procedures~2026-Q4");
    await screen.findAllByText(w.words.total as string);
    expect(screen.queryByText(w.gap.told)).toBeNull();
    expect(screen.queryByRole("region", { name: w.gap.title })).toBeNull();
  });
});

describe("the overview", () => {
  it("opens the survey results of a month from its point, and those that were late from a rate", async () => {
    const rate = { sort: "RATE", text: "", count: 9, of: 10 };
    fakeReports(() => ({
      ...fakeReport(
        "year",
        ["figure", "2026-09", "2026-10"],
        [word("onTimeRate"), rate, { ...rate, now: { count: 8, of: 10 } }],
        [word("late"), number(1, { figure: { period, field: "", column: "late" } }), number(2)],
        [word("satisfied"), { ...rate, surveys: "2026-09" }, { sort: "NONE", text: "", count: 0, of: 0 }],
        [word("resolved"), number(1), number(2, { now: { count: 3, of: 0 } })],
      ),
      notices: [posted, { ...posted, id: "2026-10-SURVEY", number: "13/TB-UBND" }],
    }));
    renderApp("/reports");
    const figures = await screen.findAllByRole("figure");
    expect(figures).toHaveLength(2);
    const [rates, satisfied] = figures.map((one) => [...one.querySelectorAll("svg a")]);
    expect(rates?.map((one) => one.getAttribute("aria-label"))).toEqual(["9/2026: 90%"]);
    expect(rates?.[0]?.getAttribute("href")).toContain("late");
    expect(screen.getByText("90%*")).toBeTruthy();
    expect(satisfied?.map((one) => one.getAttribute("href"))).toEqual(["#/surveys/results~2026-09"]);
    expect(document.body.textContent).toContain(`${w.byNotices} tháng 10/2026: 12/TB-UBND, 13/TB-UBND.`);
    expect(document.body.textContent).toContain("nay 80%");
    expect(document.body.textContent).not.toContain("2, nay 3"); // it is on no chart
  });
});

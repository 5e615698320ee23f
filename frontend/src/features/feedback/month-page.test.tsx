import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import type { office, ward } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { classes } from "./choices";
import { fakeFeedback } from "./fake-feedback";

const w = words.feedback;
const leader = { officer: { ...fakeMe().officer, role: "LEADER" } };
const count = (by: number): ward.FeedbackCount => ({
  carriedOver: by,
  new: 2 * by,
  answeredInTime: by,
  answeredLate: by,
  forwarded: 0,
  pendingInTime: by,
  pendingOverdue: 0,
  published: by,
  reopened: 0,
});
const checklist: ward.SelfChecklist = {
  code: "TKT",
  version: 1,
  title: "Tự kiểm tra",
  source: "",
  verified: false,
  groups: [
    { title: "Kỷ luật", items: ["a", "b"].map((code) => ({ code, text: `Câu ${code}` })) },
    { title: "Thái độ", items: [{ code: "c", text: "Câu c" }] },
  ],
};
const months: office.SelfCheckMonth[] = ["2026-10", "2026-11"].map((month) => ({
  month,
  rate: month === "2026-10" ? 75 : undefined,
  // Of last time; a test browser cannot find the next of questions that have no answer.
  check: {
    answers: ["a", "b", "c"].map((code) => ({ code, answer: "NOT", note: "" })),
    note: "",
    byName: "Anh Bình",
    at: "2026-11-20T09:00:00+07:00",
  } as ward.SelfCheck,
  satisfied: { count: 83, of: 100 } as ward.Share,
  forms: 60,
  fewer: 0,
  opinions: count(4),
  conduct: count(1),
}));

const begin = (me = {}, checked = months) => {
  const program = fakeFeedback(
    {
      Figures: () => ({
        byClass: classes.map((name, at) => ({ class: name, ...count(at) })),
        byChannel: [{ channel: "PHONE", ...count(6) }],
        total: count(6),
        guided: 3,
      }),
      Checklist: () => checklist,
      SelfChecks: () => checked,
      SaveSelfCheck: () => ({}),
    },
    me,
  );
  return program;
};

beforeAll(() => fakeRoom());

describe("the month's figures of opinions", () => {
  it("lead from every figure to what it counts, and back", async () => {
    const { sent } = begin();
    renderApp("/feedback/month/2026-10");
    const name = `${w.classShort.CONDUCT}, ${w.month.columns.answeredLate}: 1`;
    const link = await screen.findByRole("link", { name });
    expect(link.hasAttribute("data-late")).toBe(true);
    await userEvent.click(link);
    await waitFor(() =>
      expect(sent("List")).toMatchObject({
        figure: {
          period: { from: "2026-10-01", to: "2026-10-31" },
          column: "answeredLate",
          class: "CONDUCT",
          channel: "",
        },
      }),
    );
    await screen.findByText(/Tháng 10\/2026 · Thái độ, hành vi của cán bộ, công chức · Trả lời quá hạn/);
    await userEvent.keyboard("{Escape}");
    await screen.findByRole("heading", { name: w.month.title("10/2026") });
  });

  it("are of the reporting month of today, and go to others by arrows", async () => {
    begin();
    renderApp("/feedback/month");
    await screen.findByRole("heading", { name: w.month.title("11/2026") });
    expect(await screen.findByText(new RegExp(w.month.guided("3").replace(/[()]/g, ".")))).toBeTruthy();
    await userEvent.keyboard("{ArrowLeft}");
    await screen.findByRole("heading", { name: w.month.title("10/2026") });
  });

  it("show who is named to the leader, and to an officer only themselves", async () => {
    const { called } = begin();
    renderApp("/feedback/month/2026-10");
    await screen.findByRole("link", { name: "Chị Lan: 3" });
    expect(screen.queryByText("Anh Hùng")).toBeNull();
    const asked = called("List").map(({ args }) => (args[0] as ward.FeedbackFilter).officer);
    expect(new Set(asked)).toEqual(new Set(["o1"]));
  });
});

describe("the friendly office", () => {
  it("is filled in again by digits alone", async () => {
    const { sent } = begin(leader);
    renderApp("/feedback/check/2026-11");
    await waitFor(() => expect((document.activeElement as HTMLInputElement | null)?.name).toBe("answers.a"));
    await userEvent.keyboard("124");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(sent("SaveSelfCheck")).toEqual({
        month: "2026-11",
        note: "",
        answers: [
          { code: "a", answer: "GOOD", note: "" },
          { code: "b", answer: "PARTLY", note: "" },
          { code: "c", answer: "NONE", note: "" },
        ],
      }),
    );
  });

  it("stands beside satisfaction and opinions of each month", async () => {
    begin(leader);
    renderApp("/feedback/check");
    const table = await screen.findByRole("table", { name: w.check.table });
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["11/2026–83%6082", "10/202675%83%6082"]);
    expect(screen.getByRole("img", { name: w.check.chart })).toBeTruthy();
  });

  it("says that there were too few forms, and not that there were none", async () => {
    const few = (one: office.SelfCheckMonth, forms: number) => ({
      ...one,
      satisfied: { count: 0, of: 0 } as ward.Share,
      forms,
      fewer: 3,
    });
    begin(
      leader,
      months.map((one, at) => few(one, at * 7)),
    );
    renderApp("/feedback/check");
    const table = await screen.findByRole("table", { name: w.check.table });
    const forms = [...table.querySelectorAll("tbody tr")].map((row) => row.children[3]?.textContent);
    expect(forms).toEqual(["7 (và dưới 3 phiếu không nêu)", "dưới 3 phiếu"]);
  });

  it("lets a clerk read, not fill in", async () => {
    begin();
    renderApp("/feedback/check");
    await screen.findByText(w.check.onlyLeader);
    expect(document.querySelector("main form")).toBeNull();
  });
});

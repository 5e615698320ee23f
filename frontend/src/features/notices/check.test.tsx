import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { app } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeApproved, fakeNotice, fakeNotices } from "./fake-notices";

const w = words.notices.checks;

const seal = (change: Partial<app.NoticeCheck> = {}): app.NoticeCheck => ({
  verdict: "GENUINE",
  fingerprint: "",
  compared: 1,
  kind: "PROCEDURES",
  number: "12/TB-UBND",
  month: "2026-10",
  page: 2,
  pages: 3,
  totals: [286, 270, 16],
  content: "ab",
  sentence: "Đúng.",
  corrections: [],
  ...change,
});

const corrected = "Thông báo này đã được đính chính tại Thông báo số 15/TB-UBND ngày 09/11/2026.";

const keys = () => [
  { fingerprint: "A79B-930A", public: "", origin: "k1", since: "2026-09-07T08:00:00+07:00" },
];

describe("the check of a notice", () => {
  it("says what the code of a page vouches for, and opens the kept copy", async () => {
    const kept = fakeNotice({ ...fakeApproved, number: "12" });
    const { called } = fakeNotices([kept], {
      answers: { Keys: keys, CheckCode: () => seal({ corrections: [corrected] }) },
    });
    renderApp("/month/verify");
    await userEvent.type(await screen.findByLabelText(w.pageCode), "2611 0042{Enter}");
    await screen.findByRole("heading", { name: w.CODE });
    expect(called("CheckCode")[0]?.args).toEqual(["26110042"]);
    screen.getByText("286 · 270 · 16");
    screen.getByText("2/3");
    screen.getByText(w.pageOnly);
    screen.getByText(corrected);
    await waitFor(() =>
      expect(called("Show").at(-1)?.args[0]).toMatchObject({ caseId: "2026-10-PROCEDURES" }),
    );
  });

  it.each([
    ["ALTERED", w.verdicts.ALTERED],
    ["UNKNOWN_KEY", w.verdicts.UNKNOWN_KEY],
    ["UNSEALED", w.verdicts.UNSEALED],
  ])("says of a file that it is %s", async (verdict, told) => {
    fakeNotices([], {
      answers: {
        Keys: keys,
        CheckFile: () =>
          seal({ verdict, page: 0, sentence: "Câu của chương trình.", number: "", month: "", kind: "" }),
      },
    });
    renderApp("/month/verify");
    await screen.findByText("A79B-930A");
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    await userEvent.upload(input, new File(["%PDF"], "tb.pdf", { type: "application/pdf" }));
    await screen.findByRole("heading", { name: told });
    screen.getByText("Câu của chương trình.");
  });
});

describe("the records behind a figure of surveys", () => {
  it("opens a sheet by Enter", async () => {
    fakeRoom();
    const row = { subject: "sheet/s1", code: "A-000123-K", name: "", what: "", field: "", state: "" };
    const times = { receivedAt: "", dueAt: "", endedAt: "" };
    const rows = [{ ...row, ...times }];
    fakeNotices([], { answers: { Records: () => ({ cell: "x", value: 1, frozen: true, rows }) } });
    renderApp(`/month/2026-10/records/2026-10-SURVEY/${encodeURIComponent("survey/SIPAS22/1/valid")}`);
    await screen.findByText("A-000123-K");
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/sheet/s1"));
  });
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { vi as words } from "@/words/vi";
import { fakePage } from "./fake-page";
import { fakeRow } from "./fake-row";
import { openTurns, withdrawn } from "./fake-turns";

const w = words.turns;
const open = openTurns.bind(null, renderApp);
const everything = [
  ...["transfer", "remind", "confirmStep", "finish", "requestSupplement", "askFee", "payFee"],
  ...["extend", "withdraw", "stop", "correct", "undo"],
];

describe("details of a case", () => {
  it("gives every act a key of its own, written on its button", async () => {
    const papers = ["receipt", "supplement", "refusal", "apology", "stop", "control", "transfer", "handover"];
    const can = [...everything, "handOver", "receiveSupplement"];
    await open({}, [], {}, { Open: () => ({ ...fakePage(fakeCase({ lastMove: withdrawn }), can), papers }) });
    const keys = within(screen.getByRole("toolbar"))
      .getAllByRole("button")
      .map((one) => one.getAttribute("aria-keyshortcuts"));
    expect(keys).toHaveLength(can.length + papers.length);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of screen.getByRole("toolbar").querySelectorAll("button"))
      expect(one.querySelector("kbd")?.textContent).toBeTruthy();
  });

  it("says that a case keeps its new date and is late by the first", async () => {
    const late = fakeCase({ dueAt: "2026-12-02T17:00:00+07:00" });
    await open({}, [], {}, { Open: () => ({ ...fakePage(late), standing: "NEW_DATE" }) });
    screen.getByText(words.common.standing.NEW_DATE ?? "");
    screen.getByText(words.cases.page.newDate("17:00 02/12/2026", "17:00 25/11/2026"));
  });

  it("shows the turns that were taken, and the other cases of the visit", async () => {
    const at = "2026-11-20T10:00:00+07:00";
    const steps = [
      { from: "Chị Lan", to: "Anh Hùng", at, confirmedBy: "Anh Hùng", confirmedAt: at, note: "gấp" },
      { from: "Anh Hùng", to: "Tư pháp", at, confirmedBy: "", confirmedAt: "", note: "" },
    ];
    const line = { from: at, until: at, used: "3 giờ", allowed: "1 ngày", divided: true, dueAt: at };
    const way = [
      { ...line, unit: "Chị Lan", outcome: "EARLY" },
      { ...line, unit: "Anh Hùng", outcome: "LATE" },
      { ...line, unit: "Tư pháp", until: "", outcome: "" },
    ];
    const extension = { at, by: "Chị Lan", reason: "Chờ xác minh", from: at, dueAt: at, late: true };
    const paid = { at, by: "Chị Lan", amount: 5000, receipt: "BL7", dueAt: "", judgedDueAt: "" };
    const turned = {
      visit: "A-261120-0012",
      steps,
      extension,
      payments: [paid],
      prints: [
        { form: "01", copies: 2, void: true },
        { form: `transfer/${at}`, copies: 1, void: false },
      ],
      reason: "Người dân đổi ý",
      state: "WITHDRAWN",
      finishedAt: at,
      finishedBy: "Chị Lan",
    };
    const row = (id: string) => fakeRow(1, { id, code: `A-261120-000${id}` });
    const { called, sent } = await open(
      {},
      [],
      {},
      {
        List: () => ({ total: 2, more: false, rows: [row("c1"), row("7")] }),
        Open: () => ({ ...fakePage(fakeCase(turned)), way }),
      },
    );
    const details = within(screen.getByRole("region", { name: words.cases.page.details }));
    expect(details.getByText(w.details.notConfirmed)).toBeTruthy();
    expect(details.getAllByText(/3 giờ \/ 1 ngày/)).toHaveLength(3);
    expect(details.getByText(words.common.standing.LATE as string)).toBeTruthy();
    expect(details.getByText(w.details.until("10:00 20/11/2026"))).toBeTruthy();
    expect(details.queryByText(w.details.undivided)).toBeNull();
    expect(details.getByText(/Phiếu bàn giao 10:00 20\/11\/2026: 1 lần/)).toBeTruthy();
    expect(details.getByText("BL7")).toBeTruthy();
    expect(details.getByText(w.details.late)).toBeTruthy();
    expect((await details.findByText("A-261120-0007")).getAttribute("href")).toContain("/cases/7");
    expect(called("List")[0]?.args[0]).toMatchObject({ visit: "A-261120-0012" });
    expect(details.queryByText("A-261120-000c1")).toBeNull();
    expect(details.getByText(/Giấy tiếp nhận: 2 lần/)).toBeTruthy();
    expect(screen.getByText("Người dân đổi ý")).toBeTruthy();
    expect(screen.getByText("Rút lúc 10:00 20/11/2026, Chị Lan")).toBeTruthy();
    await userEvent.click(details.getByRole("button", { name: w.details.slipOf(1) }));
    await screen.findByText(words.paper.transfer("A-261120-0012"));
    expect(sent("Show")).toMatchObject({ kind: "transfer", caseId: "c1", month: "1" });
  });
});

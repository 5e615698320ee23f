import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { ward } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakePage } from "./fake-page";
import { fakeRow } from "./fake-row";

const w = words.turns;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const focusIs = (name: string) => waitFor(() => expect(document.activeElement).toBe(field(name)));
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const everything = [
  ...["transfer", "remind", "confirmStep", "finish", "requestSupplement", "askFee", "payFee"],
  ...["extend", "withdraw", "stop", "correct", "undo"],
];

type Answers = Record<string, (...args: never[]) => unknown>;

async function open(one: Partial<ward.Case>, can: string[], turns: Answers = {}, cases: Answers = {}) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Cases: {
      Choices: () => ({ fields: [], officers: [], units: [] }),
      Open: () => fakePage(fakeCase(one), can),
      ...cases,
    },
    Turns: turns,
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
  });
  renderApp("/cases/c1");
  await screen.findByRole("toolbar");
  const called = (method: string) => calls.filter((call) => call.method === method);
  return { called, sent: (method: string) => called(method).at(-1)?.args[0] };
}

const withdrawn = { event: "e9", kind: "case.withdrawn", at: "2026-11-23T08:25:00+07:00", actor: "o1" };

describe("turns of a case", () => {
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

  it("asks for papers, one a line, with a reason", async () => {
    const { sent } = await open({}, ["requestSupplement"], {
      RequestSupplement: () => fakeCase({ state: "SUPPLEMENT_REQUESTED" }),
    });
    await userEvent.keyboard("y");
    await focusIs("items");
    await userEvent.keyboard("Bản sao hộ khẩu{Enter}Chữ ký{Enter}{Enter}");
    await focusIs("reason");
    await userEvent.keyboard("Thiếu giấy tờ");
    await save();
    await screen.findByText(w.request.saved("A-261120-0012"));
    expect(sent("RequestSupplement")).toEqual({
      caseId: "c1",
      items: ["Bản sao hộ khẩu", "Chữ ký"],
      reason: "Thiếu giấy tờ",
    });
    await screen.findByText(words.paper.supplement("A-261120-0012")); // ready to be printed
    expect(sent("Show")).toMatchObject({ kind: "supplement", caseId: "c1" });
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.cases.page.history);
  });

  it("tells the rule when papers were asked for before, and refreshes the page", async () => {
    const sentence = "Hồ sơ này đã được Anh Hùng yêu cầu bổ sung lúc 08:00.";
    const { called } = await open({}, ["requestSupplement"], {
      RequestSupplement: () => {
        throw { code: "conflict", key: "supplement.once", sentence };
      },
    });
    await userEvent.keyboard("y");
    await focusIs("items");
    await userEvent.keyboard("Chữ ký");
    const before = called("Open").length;
    await save();
    await screen.findByText(sentence);
    await waitFor(() => expect(called("Open").length).toBeGreaterThan(before));
    expect(field("items")?.value).toBe("Chữ ký");
    await userEvent.keyboard("{Escape}"); // what was typed is not lost by one key
    await screen.findByText(w.leaveHint);
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field("items")).toBeNull());
  });

  it("takes in only what was counted, and puts refusals at their lines", async () => {
    const supplement = {
      at: "2026-11-20T10:00:00+07:00",
      by: "Chị Lan",
      items: ["Hộ khẩu", "Chữ ký", "Ảnh 3x4"],
      reason: "Thiếu",
    };
    let refuse = true;
    const { sent, called } = await open(
      { state: "SUPPLEMENT_REQUESTED", supplement },
      ["receiveSupplement", "withdraw"],
      {
        ReceiveSupplement: () => {
          if (!refuse) return fakeCase({ dueAt: "2026-11-26T17:00:00+07:00" });
          throw {
            code: "invalid",
            key: "k",
            sentence: "Sai số.",
            field: "papers.1.originals",
          };
        },
      },
    );
    expect(screen.getByText(w.details.waitingSince("10:00 20/11/2026"))).toBeTruthy();
    expect(screen.queryByText("còn 2 ngày 3 giờ")).toBeNull(); // the clock stands
    await userEvent.keyboard("n");
    await focusIs("papers.0.originals");
    await userEvent.keyboard(" ");
    await userEvent.type(field("papers.2.copies") as HTMLInputElement, "x");
    await save();
    expect(await screen.findAllByText("Sai số.")).not.toHaveLength(0);
    expect(document.activeElement).toBe(field("papers.2.originals"));
    refuse = false;
    await userEvent.clear(field("papers.2.copies") as HTMLInputElement);
    await userEvent.keyboard("2");
    await save();
    await screen.findByText(w.receive.saved("A-261120-0012", "17:00 26/11/2026"));
    expect(called("ReceiveSupplement")).toHaveLength(2);
    expect(sent("ReceiveSupplement")).toEqual({
      caseId: "c1",
      papers: [
        { name: "Hộ khẩu", originals: 1, copies: 0 },
        { name: "Ảnh 3x4", originals: 0, copies: 2 },
      ],
      note: "",
    });
  });

  it("has what is owed ready when money is taken in", async () => {
    const { sent } = await open({}, ["payFee"], { PayFee: () => fakeCase() });
    await userEvent.keyboard("p");
    await focusIs("receipt");
    expect(field("amount")?.value).toBe("8.000");
    await userEvent.keyboard("0000123");
    await save();
    await screen.findByText(w.pay.saved("A-261120-0012", "8.000 đồng"));
    expect(sent("PayFee")).toEqual({ caseId: "c1", amount: 8000, receipt: "0000123", reason: "" });
  });

  it("asks for the whole fee and never takes what is no number as nothing", async () => {
    const { sent } = await open({ fee: 0 }, ["askFee"], { AskFee: () => fakeCase({ fee: 50000 }) });
    await userEvent.keyboard("l");
    await focusIs("amount");
    await userEvent.keyboard("năm chục");
    await save();
    await waitFor(() => expect(sent("AskFee")).toMatchObject({ amount: -1 }));
  });

  it("says beforehand that an apology is late, and sends a day that does not exist as typed", async () => {
    const { sent } = await open({ dueAt: "2026-11-20T17:00:00+07:00" }, ["extend"], {
      Extend: () => {
        throw { code: "invalid", key: "k", field: "dueOn", sentence: "Không có ngày này." };
      },
    });
    await userEvent.keyboard("h");
    await focusIs("reason");
    expect(screen.getByRole("note").textContent).toBe(w.extend.late);
    await userEvent.keyboard("Chờ xác minh{Enter}31/2/2027");
    await save();
    expect(await screen.findAllByText("Không có ngày này.")).not.toHaveLength(0);
    expect(sent("Extend")).toMatchObject({ reason: "Chờ xác minh", dueOn: "31/2/2027" });
    await userEvent.clear(field("dueOn") as HTMLInputElement);
    await userEvent.keyboard("2/3/2027{Enter}");
    await screen.findByText(w.extend.on("thứ Ba"));
    await save();
    await waitFor(() => expect(sent("Extend")).toMatchObject({ dueOn: "2027-03-02", far: false }));
  });

  it("asks whether a far date is meant", async () => {
    const { sent } = await open({}, ["extend"], { Extend: () => fakeCase() });
    await userEvent.keyboard("h");
    await focusIs("reason");
    await userEvent.keyboard("Chờ xác minh{Enter}8/3/2027{Tab}");
    await userEvent.click(await screen.findByLabelText(w.extend.far));
    await save();
    await waitFor(() => expect(sent("Extend")).toMatchObject({ dueOn: "2027-03-08", far: true }));
  });

  it("asks it of a date saved from inside its field too", async () => {
    const { sent } = await open({}, ["extend"], {
      Extend: (input: { far?: boolean }) => {
        if (input.far) return fakeCase();
        throw { code: "invalid", key: "extension.far", field: "dueOn", sentence: "Xa quá." };
      },
    });
    await userEvent.keyboard("h");
    await focusIs("reason");
    await userEvent.keyboard("Chờ xác minh{Enter}8/3/2027");
    await save();
    await userEvent.click(await screen.findByLabelText(w.extend.far));
    await save();
    await waitFor(() => expect(sent("Extend")).toMatchObject({ dueOn: "2027-03-08", far: true }));
  });

  it("does not call an apology in good time late", async () => {
    await open({ dueAt: "2099-11-20T17:00:00+07:00" }, ["extend"]);
    await userEvent.keyboard("h");
    await focusIs("reason");
    expect(screen.queryByRole("note")).toBeNull();
  });

  it.each([
    ["r", "withdraw", "Withdraw"],
    ["d", "stop", "Stop"],
  ] as const)("ends a case by %s with a reason", async (key, how, method) => {
    const { sent } = await open({}, [how], { [method]: () => fakeCase({ state: "STOPPED" }) });
    await userEvent.keyboard(key);
    await focusIs("reason");
    await userEvent.keyboard("Người dân đổi ý");
    await save();
    await screen.findByText(w[how].saved("A-261120-0012"));
    expect(sent(method)).toEqual({ caseId: "c1", reason: "Người dân đổi ý" });
  });

  it("confirms the file by one key, and says why it could not", async () => {
    let refuse = true;
    await open({}, ["confirmStep"], {
      ConfirmStep: () => {
        if (!refuse) return fakeCase();
        throw { code: "conflict", key: "step.nothing_to_confirm", sentence: "Anh Hùng đã ký nhận." };
      },
    });
    await userEvent.keyboard("k");
    await screen.findByText("Anh Hùng đã ký nhận.");
    refuse = false;
    await userEvent.keyboard("k");
    await screen.findByText(w.confirm.saved("A-261120-0012"));
    expect(screen.queryByText("Anh Hùng đã ký nhận.")).toBeNull();
  });

  it("takes the last move back after saying which, and leaves Ctrl+Z to whoever types", async () => {
    const { called } = await open({ lastMove: withdrawn, state: "WITHDRAWN" }, ["correct", "undo"], {
      Undo: () => fakeCase(),
    });
    await userEvent.keyboard("{Control>}k{/Control}abc{Control>}z{/Control}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.keyboard("{Escape}");
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("{Control>}z{/Control}");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain(w.undo.sentence("rút hồ sơ", "08:25 23/11/2026", "08:40"));
    expect(called("Undo")).toHaveLength(0);
    await save();
    await screen.findByText(w.undo.saved("rút hồ sơ", "A-261120-0012"));
    await screen.findByText(words.cases.page.history);
    expect(called("Undo")[0]?.args).toEqual([{ caseId: "c1", event: "e9" }]);
    expect(screen.getByRole("toolbar").textContent).toContain(w.undo.until("08:40"));
  });

  it("says that a case keeps its new date and is late by the first", async () => {
    const late = fakeCase({ dueAt: "2026-12-02T17:00:00+07:00" });
    await open({}, [], {}, { Open: () => ({ ...fakePage(late), standing: "NEW_DATE" }) });
    screen.getByText(words.common.standing.NEW_DATE ?? "");
    screen.getByText(words.cases.page.newDate("17:00 02/12/2026", "17:00 25/11/2026"));
  });

  it("records that somebody was told that the result waits, and lists it", async () => {
    const told = {
      at: "2026-11-23T08:00:00+07:00",
      by: "Chị Lan",
      on: "2026-11-23",
      way: "PHONE",
      outcome: "NOT_REACHED",
      note: "gọi hai lần",
    };
    const done = { state: "DONE", finishedAt: "2026-11-20T10:00:00+07:00", reminders: [told] };
    const { sent } = await open(done, ["remind"], { Remind: () => fakeCase(done) });
    screen.getByText(
      `${w.remind.line("23/11/2026", "gọi điện thoại", "không liên lạc được", "Chị Lan")} · gọi hai lần`,
    );
    await userEvent.keyboard("m");
    await waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("way"));
    await userEvent.selectOptions(screen.getByLabelText(w.remind.outcome), "WILL_NOT_COME");
    await save();
    await screen.findByText(w.remind.saved("A-261120-0012"));
    expect(sent("Remind")).toMatchObject({ caseId: "c1", way: "PHONE", outcome: "WILL_NOT_COME", note: "" });
  });

  it("says what the screen knew of the case", async () => {
    const lastChange = { ...withdrawn, event: "e7" };
    const { sent } = await open({ lastChange }, ["stop", "confirmStep"], {
      Stop: () => fakeCase({ state: "STOPPED" }),
      ConfirmStep: () => fakeCase(),
    });
    await userEvent.keyboard("k");
    await waitFor(() => expect(sent("ConfirmStep")).toEqual({ caseId: "c1", after: "e7" }));
    await userEvent.keyboard("d");
    await focusIs("reason");
    await userEvent.keyboard("Thôi");
    await save();
    await waitFor(() => expect(sent("Stop")).toEqual({ caseId: "c1", after: "e7", reason: "Thôi" }));
  });

  it("says why an undo came too late", async () => {
    await open({ lastMove: withdrawn }, ["undo"], {
      Undo: () => {
        throw { code: "conflict", key: "undo.too_late", sentence: "Đã quá 15 phút." };
      },
    });
    await userEvent.keyboard("{Control>}z{/Control}");
    await screen.findByRole("dialog");
    await save();
    await screen.findByText("Đã quá 15 phút.");
    expect(screen.queryByRole("dialog")).toBeNull();
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

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { chosenCases } from "./chosen-cases";
import { fakeBatch, fakeLine } from "./fake-batch";

const w = words.batch;
const press = (keys: string) => userEvent.keyboard(keys);
const ticked = () => [...document.querySelectorAll("[role=row][aria-selected=true]")].length;
const grid = () => screen.findByRole("grid", { name: words.cases.list });

beforeAll(() => fakeRoom());
beforeEach(() => chosenCases.clear());

async function atList() {
  renderApp("/cases");
  await screen.findByText("A-261120-0000");
  (await grid()).focus();
}

describe("choosing cases", () => {
  it("goes by Space and by Shift with the arrows, and Escape chooses none", async () => {
    fakeBatch(900);
    await atList();
    expect(screen.queryByRole("toolbar", { name: w.bar })).toBeNull();
    await press(" ");
    expect(await screen.findByText(w.chosen("1"))).toBeTruthy();
    await press("{ArrowDown}{ArrowDown}");
    await press("{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}");
    expect(await screen.findByText(w.chosen("4"))).toBeTruthy(); // 0, and 2 to 4
    expect(ticked()).toBe(4);
    await press(" "); // takes the fourth away again
    expect(await screen.findByText(w.chosen("3"))).toBeTruthy();
    await press("{Escape}");
    await waitFor(() => expect(ticked()).toBe(0));
    expect(window.location.hash).toBe("#/cases");
  });

  it("takes the whole list by Ctrl+A, as much as one batch holds, and says so", async () => {
    const { inputs } = fakeBatch(900);
    await atList();
    await press("{Control>}a{/Control}");
    expect(await screen.findByText(w.chosen("500"))).toBeTruthy();
    expect(await screen.findByText(w.most("500"))).toBeTruthy();
    expect(inputs("List").at(-1)).toMatchObject({ offset: 0, limit: 500 });
    await press("{Control>}a{/Control}");
    await waitFor(() => expect(ticked()).toBe(0));
  });

  it("reaches rows that are not here yet", async () => {
    fakeBatch(700);
    await atList();
    await press("{ArrowDown}{Shift>}{End}{/Shift}");
    expect(await screen.findByText(w.chosen("500"))).toBeTruthy();
  });

  it("goes by the mouse too, and keeps the keys with the list", async () => {
    fakeBatch(20);
    await atList();
    const box = (code: string) =>
      screen.getByRole("checkbox", { name: w.choose(code) }).parentElement as HTMLElement;
    const user = userEvent.setup(); // it remembers that Shift is held
    await user.click(box("A-261120-0001"));
    await user.keyboard("{Shift>}");
    await user.click(box("A-261120-0004"));
    await user.keyboard("{/Shift}");
    expect(await screen.findByText(w.chosen("4"))).toBeTruthy();
    expect(document.activeElement).toBe(await grid());
    expect(window.location.hash).toBe("#/cases"); // no case was opened
  });

  const as = (role: string) => ({
    officer: { id: "l", login: "l", name: "Ông Minh", title: "", role, active: true } as never,
  });

  it("is not for those who only read", async () => {
    fakeBatch(20, undefined, as("AUDITOR"));
    await atList();
    await press(" ");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByText(w.chosen("1"))).toBeNull();
  });

  it("offers a leader to say why cases were late, and nothing else", async () => {
    fakeBatch(20, undefined, as("LEADER"));
    await atList();
    await press(" ");
    const bar = await screen.findByRole("toolbar", { name: w.bar });
    const named = within(bar)
      .getAllByRole("button")
      .map((one) => one.textContent);
    expect(named).toEqual([expect.stringContaining(w.acts.explainLate), expect.stringContaining(w.clear)]);
    await press("c"); // the key of a transfer does nothing
    expect(window.location.hash).toBe("#/cases");
  });
});

describe("one act for several cases", () => {
  const refusal = "Hồ sơ đã xong.";
  const second = (id: string) => fakeLine(id, id === "c1" ? { sentence: refusal, event: "" } : {});

  it("shows what will happen, does only that, and takes it back as a whole", async () => {
    const { batches, inputs } = fakeBatch(3, second);
    await atList();
    await press("{Control>}a{/Control}");
    await screen.findByText(w.chosen("3"));
    await press("c");
    await screen.findByRole("heading", { name: w.titles.transfer("3") });
    await press("Phòng Kinh tế");
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.will("2"));
    expect(screen.getByText(w.refused("1"))).toBeTruthy();
    expect(screen.getByText(refusal)).toBeTruthy();
    expect(screen.getAllByText("Chị Lan → Phòng Kinh tế")).toHaveLength(2);
    expect(batches()).toHaveLength(1);
    expect(batches()[0]).toMatchObject({ act: "transfer", to: "Phòng Kinh tế", preview: true });

    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.did("2"));
    expect(screen.getByText(refusal)).toBeTruthy(); // still told
    expect(batches()[1]).toMatchObject({
      preview: false,
      caseIds: ["c0", "c2"],
      after: { c0: "seen c0", c2: "seen c2" },
    });

    await press("{Control>}p{/Control}");
    await waitFor(() =>
      expect(inputs("Show").at(-1)).toMatchObject({ kind: "transfer", caseIds: ["c0", "c2"] }),
    );
    await press("{Control>}z{/Control}");
    const asked = await screen.findByRole("dialog");
    expect(within(asked).getByText(w.undoHint("2"))).toBeTruthy();
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.undone("2"));
    expect(inputs("UndoBatch")).toEqual([
      [
        { caseId: "c0", event: "event c0" },
        { caseId: "c2", event: "event c2" },
      ],
    ]);
    await press("{Escape}");
    await screen.findByText("A-261120-0000");
    expect(ticked()).toBe(0);
  });

  it("looks again when what was looked at is changed", async () => {
    const { batches } = fakeBatch(2);
    await atList();
    await press("{Control>}a{/Control}");
    await screen.findByText(w.chosen("2"));
    await press("t");
    await screen.findByRole("heading", { name: w.titles.handOver("2") });
    await press(" "); // the receipts were taken back
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.will("2"));
    expect(batches()[0]).toMatchObject({ act: "handOver", eachOwn: true, give: { receiptReturned: true } });
    await userEvent.click(screen.getByLabelText(w.one));
    await screen.findByText(w.previewHint);
    await userEvent.type(screen.getByLabelText(words.common.person.name), "Lê Văn Nhận");
    await userEvent.type(screen.getByLabelText(words.handover.authorisation), "Giấy ủy quyền");
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.will("2"));
    expect(batches()[1]).toMatchObject({
      preview: true,
      eachOwn: false,
      give: { receiver: { name: "Lê Văn Nhận" }, proxy: true, authorisation: "Giấy ủy quyền" },
    });
  });

  it("shows the results at once and takes a number for each", async () => {
    const { batches } = fakeBatch(2);
    await atList();
    await press("{Control>}a{/Control}");
    await screen.findByText(w.chosen("2"));
    await press("x");
    const number = await screen.findByLabelText(w.numberOf("mã c1"));
    expect(screen.getAllByText("Giấy xác nhận")).toHaveLength(2);
    await userEvent.type(number, "12/XN");
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.did("2"));
    expect(batches()[1]).toMatchObject({ act: "finish", preview: false, numbers: { c1: "12/XN" } });
  });

  it("gives all of them one reason for lateness by its digit", async () => {
    const { batches } = fakeBatch(2, (id) => fakeLine(id, { reasonWas: "UNKNOWN", reason: "SYSTEM" }));
    await atList();
    await press("{Control>}a{/Control}");
    await screen.findByText(w.chosen("2"));
    await press("v");
    await screen.findByRole("heading", { name: w.titles.explainLate("2") });
    await press("3mất điện");
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.will("2"));
    const late = words.turns.late;
    expect(screen.getAllByText(`${late.unknown} →`, { exact: false })).toHaveLength(2);
    expect(screen.getAllByText(late.reasons.SYSTEM ?? "", { selector: "td strong" })).toHaveLength(2);
    expect(batches()[0]).toMatchObject({
      act: "explainLate",
      reason: "SYSTEM",
      note: "mất điện",
      preview: true,
    });
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.did("2"));
    expect(batches()[1]).toMatchObject({ caseIds: ["c0", "c1"], reason: "SYSTEM", preview: false });
  });

  it("says what to put right and keeps what was typed", async () => {
    fakeBatch(2, () => {
      throw {
        code: "invalid",
        key: "extension.day_off",
        sentence: "Ngày nghỉ.",
        fields: [{ field: "dueOn", key: "extension.day_off", sentence: "Ngày nghỉ." }],
      };
    });
    await atList();
    await press(" ");
    await screen.findByText(w.chosen("1"));
    await press("h");
    await userEvent.type(await screen.findByLabelText(words.turns.reason), "Chờ xác minh");
    await userEvent.type(screen.getByLabelText(words.turns.extend.dueOn), "29/11/2026");
    await press("{Control>}{Enter}{/Control}");
    expect((await screen.findAllByText("Ngày nghỉ.")).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.turns.reason).value).toBe("Chờ xác minh");
    await press("{Escape}");
    await screen.findByText(words.common.leave.title);
  });

  it("leads to the list when nothing is chosen", async () => {
    fakeBatch(2);
    renderApp("/cases/batch/finish");
    await screen.findByText("A-261120-0000");
    expect(window.location.hash).toBe("#/cases");
  });
});

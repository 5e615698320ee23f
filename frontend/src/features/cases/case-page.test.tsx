import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import type { office } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakeCases } from "./fake-cases";
import { fakePage } from "./fake-page";

const w = words.cases;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");

async function open(answers: Record<string, (...args: never[]) => unknown> = {}) {
  const fake = fakeCases(1, answers);
  renderApp("/cases/c1");
  await screen.findByRole("heading", { name: "A-261120-0012 · Trần Văn Mẫu" });
  return fake;
}

describe("page of a case", () => {
  it("has the focus on its title", async () => {
    await open();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("shows what is known, its history in words and the reasons of its due time", async () => {
    await open();
    expect(screen.getByText("079080001234")).toBeTruthy();
    expect(screen.getByText(/17:00 thứ Tư 25\/11\/2026/)).toBeTruthy();
    expect(screen.getByText("tiếp nhận tại Quầy A", { exact: false })).toBeTruthy();
    expect(screen.getByText("Ngày làm việc, tính là ngày số 1", { exact: false })).toBeTruthy();
    expect(screen.getByText("8.000 đồng, chưa thu")).toBeTruthy();
  });

  it("offers only what can be done now", async () => {
    await open({ Open: () => fakePage(fakeCase({ state: "RETURNED" }), ["correct"]) });
    const acts = within(screen.getByRole("toolbar"));
    expect(acts.getAllByRole("button").map((one) => one.textContent)).toEqual([
      expect.stringContaining(w.page.correct),
      expect.stringContaining(words.turns.forms.receipt),
    ]);
    await userEvent.keyboard("x");
    expect(screen.queryByText(w.finish.title)).toBeNull();
  });

  it("takes no key for an act from somebody who is typing", async () => {
    await open();
    await userEvent.keyboard("{Control>}k{/Control}xcs");
    expect(screen.queryByText(w.finish.title)).toBeNull();
  });

  it("finishes by keyboard with the result that the procedure names", async () => {
    const { called } = await open({ Finish: () => fakeCase({ state: "DONE" }) });
    await userEvent.keyboard("x");
    await waitFor(() => expect(document.activeElement).toBe(field("results.0.number")));
    await userEvent.keyboard("12/XN-UBND{Enter}{Control>}a{/Control}24/11/2026");
    await save();
    await waitFor(() => expect(called("Finish")).toHaveLength(1));
    const sent = called("Finish")[0]?.args[0] as office.FinishInput;
    expect(sent.results).toEqual([
      { name: "Giấy xác nhận tình trạng hôn nhân", number: "12/XN-UBND", date: "2026-11-24", count: 1 },
    ]);
    await screen.findByText(w.finish.saved("A-261120-0012"));
    expect(screen.queryByText(w.finish.title)).toBeNull();
  });

  it("tells a day that does not exist at its field and sends nothing", async () => {
    const { called } = await open();
    await userEvent.keyboard("x");
    await waitFor(() => expect(field("results.0.date")).toBeTruthy());
    await userEvent.clear(field("results.0.date") as HTMLInputElement);
    await userEvent.type(field("results.0.date") as HTMLInputElement, "31/2/2026");
    await save();
    expect(await screen.findAllByText(words.common.date.bad)).not.toHaveLength(0);
    expect(called("Finish")).toHaveLength(0);
    expect(field("results.0.date")?.value).toBe("31/2/2026");
  });

  it("says who was first, refreshes the case beneath and keeps what was typed", async () => {
    let state = "PROCESSING";
    await open({
      Open: () => fakePage(fakeCase({ state }), state === "DONE" ? ["handOver"] : ["finish"]),
      Finish: () => {
        state = "DONE";
        const sentence = "Hồ sơ đã được Anh Hùng ghi là xử lý xong lúc 14:00.";
        throw { code: "conflict", key: "case.finished_already", sentence };
      },
    });
    await userEvent.keyboard("x");
    await waitFor(() => expect(field("results.0.number")).toBeTruthy());
    await userEvent.type(field("results.0.number") as HTMLInputElement, "7/XN");
    await save();
    await screen.findByText("Hồ sơ đã được Anh Hùng ghi là xử lý xong lúc 14:00.");
    await screen.findByText(words.common.state.DONE as string);
    expect(field("results.0.number")?.value).toBe("7/XN");
    await userEvent.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: new RegExp(w.page.handOver) })).toBeTruthy();
  });

  it("transfers to an officer from the list or to any unit", async () => {
    const { called } = await open({
      Transfer: (input: office.TransferInput) => fakeCase({ heldBy: input.to }),
    });
    await userEvent.keyboard("c");
    await userEvent.keyboard("hung{ArrowDown}{Enter}");
    expect(field("to")?.value).toBe("Anh Hùng");
    await userEvent.clear(field("to") as HTMLInputElement);
    await userEvent.type(field("to") as HTMLInputElement, "kinh te{ArrowDown}{Enter}"); // a unit of the ward
    expect(field("to")?.value).toBe("Phòng Kinh tế");
    await save();
    await waitFor(() =>
      expect(called("Transfer")[0]?.args[0]).toEqual({ caseId: "c1", to: "Phòng Kinh tế", note: "" }),
    );
    await screen.findByText(w.transfer.saved("A-261120-0012", "Phòng Kinh tế"));
    await screen.findByText(words.paper.transfer("A-261120-0012")); // the slip that goes with the file
  });

  it("corrects details with a reason; a refusal stands at its field and clears nothing", async () => {
    const sentence = "Chưa ghi lý do.";
    let refuse = true;
    const { called } = await open({
      Correct: () => {
        if (!refuse) return fakeCase();
        const paper = {
          field: "fields.papers.0.originals",
          key: "x",
          sentence: "Số bản chính không hợp lệ.",
        };
        throw {
          code: "invalid",
          key: "x",
          sentence,
          fields: [{ field: "reason", key: "x", sentence }, paper],
        };
      },
    });
    await userEvent.keyboard("s");
    await waitFor(() => expect(document.activeElement).toBe(field("fields.applicant.name")));
    await userEvent.keyboard("{Control>}a{/Control}Trần Thị Mẫu");
    await userEvent.clear(field("fields.papers.0.name") as HTMLInputElement); // the first paper goes
    await save();
    expect(await screen.findAllByText(sentence)).not.toHaveLength(0);
    const line = field("fields.papers.1.name")?.closest("tr") as HTMLElement;
    expect(within(line).getByText("Số bản chính không hợp lệ.")).toBeTruthy();
    expect(field("fields.applicant.name")?.value).toBe("Trần Thị Mẫu");
    refuse = false;
    await userEvent.type(field("reason") as HTMLInputElement, "Gõ nhầm tên");
    await save();
    await waitFor(() => expect(called("Correct")).toHaveLength(2));
    expect(called("Correct")[1]?.args[0]).toMatchObject({
      caseId: "c1",
      reason: "Gõ nhầm tên",
      fields: {
        applicant: { name: "Trần Thị Mẫu", personalId: "079080001234" },
        papers: [{ name: "Giấy tờ tùy thân", originals: 0, copies: 1 }],
        fee: 8000,
        subject: "",
        channel: "DIRECT",
      },
    });
  });

  it("asks before a correction that was begun is dropped", async () => {
    await open();
    await userEvent.keyboard("s");
    await waitFor(() => expect(document.activeElement).toBe(field("fields.applicant.name")));
    await userEvent.keyboard("{Escape}"); // nothing typed: no question
    await waitFor(() => expect(field("reason")).toBeNull());
    await userEvent.keyboard("s");
    await waitFor(() => expect(document.activeElement).toBe(field("fields.applicant.name")));
    await userEvent.keyboard("x{Escape}");
    await screen.findByText(w.correct.leaveHint);
    expect(field("fields.applicant.name")?.value).toBe("Trần Văn Mẫux");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field("reason")).toBeNull());
  });

  it("says why a case cannot be opened", async () => {
    fakeCases(1, {
      Open: () => {
        throw { code: "not_found", key: "case.unknown", sentence: "Không có hồ sơ “Z”." };
      },
    });
    renderApp("/cases/Z");
    await screen.findByText("Không có hồ sơ “Z”.");
  });
});

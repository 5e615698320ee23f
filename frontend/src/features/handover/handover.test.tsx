import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import type { office } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakeHandover } from "./fake-handover";

const w = words.handover;
const code = "A-261120-0012";
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const find = () => screen.findByRole<HTMLInputElement>("combobox", { name: w.find });
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");

async function open() {
  renderApp("/handover/c1");
  await waitFor(() => expect(document.activeElement).toBe(field("receiptReturned")));
}

describe("handing over", () => {
  it("goes from scan to slip by keyboard alone and waits for the next", async () => {
    const { sent, called } = fakeHandover();
    renderApp("/handover");
    const input = await find();
    expect(document.activeElement).toBe(input);
    await userEvent.keyboard(`${code}{Enter}`);
    await waitFor(() => expect(document.activeElement).toBe(field("receiptReturned")));
    await userEvent.keyboard(" ");
    await save();
    await screen.findByText(w.done(code, "Trần Văn Mẫu"));
    expect(sent()).toEqual({
      caseId: "c1",
      receiver: fakeCase().applicant,
      proxy: false,
      authorisation: "",
      receiptReturned: true,
      identityShown: false,
      documents: [{ name: "Giấy xác nhận", number: "12/XN", date: "2026-11-24", count: 1 }],
      feePaid: 0,
      note: "",
      way: "COUNTER",
    });
    expect(called("Show")[0]?.args[0]).toMatchObject({ kind: "handover", caseId: "c1" });
    await waitFor(async () => expect(await find()).toBe(document.activeElement));
    expect((await find()).value).toBe("");
  });

  it("lets the arrows choose when a name fits several", async () => {
    fakeHandover();
    renderApp("/handover");
    await find();
    await userEvent.keyboard("tran{Enter}");
    expect(await screen.findAllByRole("option")).toHaveLength(2);
    expect(screen.getByText(w.ready)).toBeTruthy();
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getAllByRole("option")[1]?.getAttribute("aria-selected")).toBe("true");
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/handover/c2"));
  });

  it("says when nothing is found and empties on Escape", async () => {
    fakeHandover();
    renderApp("/handover");
    await find();
    await userEvent.keyboard("khong co");
    await screen.findByText(w.nothing);
    await userEvent.keyboard("{Escape}");
    expect((await find()).value).toBe("");
    await screen.findByText(w.begin);
  });

  it("wants to see something: the refusal stands at its field", async () => {
    const sentence = "Chưa kiểm tra giấy hẹn hoặc giấy tờ tùy thân.";
    fakeHandover(
      {},
      {
        HandOver: () => {
          throw { code: "invalid", key: "handover.identity", field: "identityShown", sentence };
        },
      },
    );
    await open();
    await save();
    expect(await screen.findAllByText(sentence)).toHaveLength(2); // on top and at the field
    expect(document.activeElement).toBe(field("identityShown"));
  });

  it("asks a proxy for name and authorisation", async () => {
    const { sent } = fakeHandover();
    await open();
    expect(field("receiver.name")).toBeNull();
    await userEvent.click(screen.getByLabelText(w.whos.PROXY as string));
    await waitFor(() => expect(document.activeElement).toBe(field("receiver.name")));
    await userEvent.keyboard("Lê Thị Mẫu{Enter}079180004321{Enter}{Enter}Giấy ủy quyền 05/9/2026{Enter}");
    expect(document.activeElement).toBe(field("receiptReturned"));
    await userEvent.keyboard("{Enter} ");
    await save();
    await waitFor(() =>
      expect(sent()).toMatchObject({
        receiver: { name: "Lê Thị Mẫu", personalId: "079180004321", kind: "PERSON" },
        proxy: true,
        authorisation: "Giấy ủy quyền 05/9/2026",
        receiptReturned: false,
        identityShown: true,
      }),
    );
  });

  it("offers the person who gave the authorisation when the case was filed for them", async () => {
    const authorizer = { ...fakeCase().applicant, name: "Bà Chủ Hồ Sơ Mẫu" };
    const { sent } = fakeHandover({ case: fakeCase({ state: "DONE", authorizer }) });
    await open();
    await userEvent.click(screen.getByLabelText(w.whos.AUTHORIZER as string));
    await screen.findByText("Bà Chủ Hồ Sơ Mẫu");
    await save();
    await waitFor(() => expect(sent()).toMatchObject({ receiver: authorizer, proxy: false }));
  });

  it("fills in what is owed and leaves another amount to be explained", async () => {
    const sentence = "Còn 8.000 đồng chưa thu.";
    const { sent } = fakeHandover(
      { feeDue: 8000 },
      {
        HandOver: (input: office.HandoverInput) => {
          if (input.feePaid === 8000 || input.note) return fakeCase();
          throw { code: "invalid", key: "handover.fee", field: "feePaid", sentence };
        },
      },
    );
    await open();
    expect(field("feePaid")?.value).toBe("8.000");
    await userEvent.clear(field("feePaid") as HTMLInputElement);
    await userEvent.keyboard("5000{Enter}BL-12");
    await save();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    expect(field("feePaid")?.value).toBe("5000");
    await userEvent.type(field("note") as HTMLInputElement, "Được miễn một phần");
    await save();
    await waitFor(() =>
      expect(sent()).toMatchObject({ feePaid: 5000, feeReceipt: "BL-12", note: "Được miễn một phần" }),
    );
  });

  it("gives only the documents that stay ticked", async () => {
    const { sent } = fakeHandover({
      give: [
        { name: "Bản chính", number: "", date: "", count: 1 },
        { name: "Bản sao", number: "", date: "", count: 3 },
      ],
    });
    await open();
    await userEvent.click(screen.getByLabelText("Bản chính"));
    await userEvent.click(field("receiptReturned") as HTMLInputElement);
    await save();
    await waitFor(() => expect(sent().documents).toMatchObject([{ name: "Bản sao", count: 3 }]));
  });

  it("shows why a result cannot be given a second time, and who has it", async () => {
    const obstacle = "Kết quả đã được Chị Lan trả lúc 08:00 ngày 25/11/2026.";
    const handover = {
      at: "2026-11-25T08:00:00+07:00",
      by: "Chị Lan",
      receiver: { ...fakeCase().applicant, name: "Lê Thị Mẫu" },
      proxy: true,
      authorisation: "Giấy ủy quyền",
      receiptReturned: true,
      identityShown: true,
      documents: [],
      feePaid: 0,
      note: "",
    };
    fakeHandover({ ready: false, obstacle, case: fakeCase({ state: "RETURNED", handover }) });
    renderApp("/handover/c1");
    await screen.findByText(obstacle, { exact: false });
    expect(screen.getByText(w.proxyWas("Lê Thị Mẫu", "Giấy ủy quyền"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: new RegExp(w.save) })).toBeNull();
    await userEvent.keyboard("{Escape}");
    await waitFor(async () => expect(await find()).toBe(document.activeElement));
  });

  it("says who was first when two hand over at once, and keeps what was typed", async () => {
    const sentence = "Kết quả đã được Anh Hùng trả lúc 08:01.";
    let ready = true;
    const done = fakeCase({ state: "DONE" });
    fakeHandover(
      {},
      {
        Open: () => ({ case: done, give: [], feeDue: 0, ready, obstacle: ready ? "" : sentence }),
        HandOver: () => {
          ready = false;
          throw { code: "conflict", key: "case.handed_over_already", sentence };
        },
      },
    );
    await open();
    await userEvent.type(field("note") as HTMLInputElement, "đã gọi điện");
    await save();
    await waitFor(() => expect(screen.getAllByText(sentence, { exact: false }).length).toBeGreaterThan(0));
    await screen.findByText(`${w.obstacleTitle}.`);
    expect(field("note")?.value).toBe("đã gọi điện");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: new RegExp(w.save) }).disabled).toBe(true);
  });
});

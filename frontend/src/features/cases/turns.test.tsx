import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { vi as words } from "@/words/vi";
import { field, focusIs, openTurns, save, withdrawn } from "./fake-turns";

const w = words.turns;
const open = openTurns.bind(null, renderApp);

describe("turns of a case", () => {
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
    await screen.findByText(words.common.leave.hint);
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

  it("says that people were told of a result that was taken back", async () => {
    const told = { at: "2026-11-23T08:00:00+07:00", by: "Chị Lan", on: "2026-11-23", note: "" };
    await open(
      { state: "ACCEPTED", reminders: [{ ...told, way: "PHONE", outcome: "WILL_COME" }] },
      ["finish"],
      {},
    );
    await screen.findByText(w.remind.takenBack);
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
});

import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { AppError } from "@/bridge/app-error";
import { fakeCase } from "@/bridge/fake-case";
import type { app, office } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakeIntake, marriage } from "./fake-intake";
import { visitErrors } from "./visit-errors";

const w = words.intake;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const focusIs = (name: string) => waitFor(() => expect(document.activeElement).toBe(field(name)));
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const copy = {
  ...marriage,
  favourite: 1,
  procedure: { ...marriage.procedure, code: "2.000815", name: "Chứng thực bản sao", papers: ["Bản chính"] },
};
const procedures = (text: string) => [marriage, copy].filter((hit) => text === String(hit.favourite));
const received = (inputs: office.CaseInput[]) =>
  inputs.map((input, at) =>
    fakeCase({ id: `c${at}`, code: `A-261123-001${at}`, applicant: input.applicant, visit: "A-261123-0010" }),
  );

async function twoProcedures(answers: Record<string, (...args: never[]) => unknown> = {}) {
  const fake = fakeIntake({ Procedures: procedures, ReceiveVisit: received, ...answers });
  renderApp("/intake");
  await userEvent.click(await screen.findByRole("combobox", { name: w.card.label }));
  await userEvent.keyboard("tran{ArrowDown}{Enter}");
  await focusIs("procedureCode");
  await userEvent.keyboard("3{Enter}");
  await focusIs("papers.0.originals");
  await userEvent.keyboard(" ");
  await waitFor(() => expect(field("fee")?.value).toBe("8.000"));
  await userEvent.keyboard("{Alt>}n{/Alt}");
  await focusIs("procedureCode");
  await userEvent.keyboard("1{Enter}");
  await focusIs("papers.0.originals");
  await userEvent.keyboard("2");
  return fake;
}

describe("a visit of several procedures", () => {
  it("takes them in together with the same person, and shows one receipt after the other", async () => {
    const { called } = await twoProcedures({});
    const list = within(screen.getByRole("list", { name: w.visit.label }));
    expect(list.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      expect.stringContaining("Cấp Giấy xác nhận tình trạng hôn nhân1 giấy tờ · 8.000 đồng"),
      expect.stringContaining(`Chứng thực bản sao${w.visit.open}`),
    ]);
    expect(field("applicant.name")?.value).toBe("Trần Văn Mẫu"); // one person's data
    await save();
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0010") });
    const sent = called("ReceiveVisit")[0]?.args[0] as office.CaseInput[];
    expect(sent).toMatchObject([
      { procedureCode: "1.004873", papers: [{ name: "Tờ khai", originals: 1, copies: 0 }], fee: 8000 },
      { procedureCode: "2.000815", papers: [{ name: "Bản chính", originals: 2, copies: 0 }] },
    ]);
    expect(sent[0]?.applicant).toEqual(sent[1]?.applicant);
    expect(called("Receive")).toHaveLength(0);
    await screen.findByText(w.visit.saved(2, "Trần Văn Mẫu"));
    await userEvent.keyboard("{ArrowRight}");
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0011") });
    expect(called("Show").at(-1)?.args[0]).toMatchObject({ kind: "receipt", caseId: "c1" });
    await userEvent.keyboard("{F2}");
    await screen.findByRole("combobox", { name: w.card.label });
  });

  it("goes on to the next receipt when one was printed", async () => {
    const { called } = await twoProcedures();
    await save();
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0010") });
    expect(screen.getByText(w.receipt.of(1, 2))).toBeTruthy();
    await userEvent.keyboard("{Control>}p{/Control}");
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0011") });
    await userEvent.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(called("Print")).toHaveLength(2));
    expect(called("Print").map((call) => (call.args[0] as app.PaperRef).caseId)).toEqual(["c0", "c1"]);
    expect(screen.getByText(w.receipt.of(2, 2))).toBeTruthy();
  });

  it("opens the procedure that has to be put right, with all that was typed for it", async () => {
    const { called } = await twoProcedures({
      ReceiveVisit: () => {
        const fields = [
          { field: "0.papers.0.originals", key: "k", sentence: "Số bản không hợp lệ." },
          { field: "0.note", key: "k", sentence: "Dài quá." },
        ];
        throw { code: "invalid", key: "k", sentence: "Số bản không hợp lệ.", fields };
      },
    });
    await save();
    await waitFor(() => expect(called("ReceiveVisit")).toHaveLength(1));
    await focusIs("papers.0.originals");
    expect(field("procedureCode")?.value).toBe("Cấp Giấy xác nhận tình trạng hôn nhân");
    expect(field("papers.0.originals")?.value).toBe("1");
    expect(screen.getAllByText("Số bản không hợp lệ.").length).toBeGreaterThan(1);
    expect(screen.getByText(w.visit.bad)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: w.visit.editOf("Chứng thực bản sao") }));
    await focusIs("procedureCode");
    expect(field("papers.0.originals")?.value).toBe("2");
    expect(field("papers.0.name")?.value).toBe("Bản chính");
  });

  it("says once what is the same for all of them", () => {
    const name = (at: number) => ({ field: `${at}.applicant.name`, key: "k", sentence: "Chưa có tên." });
    const code = { field: "1.procedureCode", key: "k", sentence: "Chưa chọn." };
    const refusal = new AppError({ code: "invalid", key: "k", fields: [name(0), name(1), code] });
    const found = visitErrors(refusal, [[], []], 0);
    expect(found).toMatchObject({ open: 0, bad: [1] });
    expect(found.refusal.fields.map((one) => one.field)).toEqual(["applicant.name"]);
    const other = visitErrors(new AppError({ code: "invalid", key: "k", fields: [code] }), [[], []], 0);
    expect(other.open).toBe(1);
    expect(other.refusal.fields[0]?.field).toBe("procedureCode");
    const alone = new AppError({ code: "invalid", key: "k", field: "papers.0.name", sentence: "x" });
    expect(visitErrors(alone, [[3]], 0).refusal.fields[0]?.field).toBe("papers.3.name");
  });

  it("lets a procedure go again, and then receives a single case", async () => {
    const { called } = await twoProcedures();
    await userEvent.click(screen.getByRole("button", { name: w.visit.removeOf("Chứng thực bản sao") }));
    await focusIs("procedureCode");
    expect(field("procedureCode")?.value).toBe("Cấp Giấy xác nhận tình trạng hôn nhân");
    expect(screen.queryByRole("list", { name: w.visit.label })).toBeNull();
    await save();
    await waitFor(() => expect(called("Receive")).toHaveLength(1));
    expect(called("Receive")[0]?.args[0]).toMatchObject({ procedureCode: "1.004873", fee: 8000 });
  });

  it("asks for the procedure first, and keeps the visit through a reload", async () => {
    const { called } = await twoProcedures();
    await waitFor(() =>
      expect(String(called("SaveDraft").at(-1)?.args[1])).toContain(`"papers.0.originals":"2"`),
    );
    const kept = String(called("SaveDraft").at(-1)?.args[1]);
    await userEvent.keyboard("{Alt>}n{/Alt}");
    await focusIs("procedureCode");
    await userEvent.keyboard("{Alt>}n{/Alt}"); // not one more empty one
    const chosen = within(screen.getByRole("list", { name: w.visit.label }));
    expect(chosen.getAllByRole("listitem")).toHaveLength(3);
    cleanup();
    fakeIntake({ Draft: () => kept, Procedures: procedures });
    window.location.hash = "#/";
    renderApp("/intake");
    const list = within(await screen.findByRole("list", { name: w.visit.label }));
    expect(list.getAllByRole("listitem")).toHaveLength(2);
    expect(list.getByText("Cấp Giấy xác nhận tình trạng hôn nhân")).toBeTruthy();
    expect(field("papers.0.originals")?.value).toBe("2");
  });
});

describe("refusing at intake", () => {
  async function refusing(answer: (input: office.CaseInput, reason: string) => unknown) {
    const fake = fakeIntake({ Refuse: answer as never });
    renderApp("/intake");
    await userEvent.click(await screen.findByRole("combobox", { name: w.card.label }));
    await userEvent.keyboard("Lê Thị Mẫu{Enter}");
    await userEvent.click(field("procedureCode") as HTMLInputElement);
    await userEvent.keyboard("3{Enter}");
    await focusIs("papers.0.originals");
    await userEvent.keyboard("{Alt>}c{/Alt}");
    await focusIs("reason");
    return fake;
  }

  it("wants a reason and shows the slip", async () => {
    const { called } = await refusing((input, reason) => {
      const sentence = "Chưa ghi lý do.";
      if (!reason) throw { code: "invalid", key: "case.reason", field: "reason", sentence };
      const { applicant } = input;
      return fakeCase({ state: "REJECTED_AT_INTAKE", dueAt: "", applicant, reason, code: "A-261123-0012" });
    });
    expect(screen.queryByText(w.summary.due)).toBeNull(); // nothing is promised
    await save();
    expect(await screen.findAllByText("Chưa ghi lý do.")).toHaveLength(2);
    await focusIs("reason");
    await userEvent.keyboard("Không thuộc thẩm quyền của phường");
    await save();
    await screen.findByRole("heading", { name: w.receipt.refused("A-261123-0012") });
    expect(screen.getByText("Không thuộc thẩm quyền của phường")).toBeTruthy();
    expect(called("Refuse").at(-1)?.args[0]).toMatchObject({
      procedureCode: "1.004873",
      applicant: { name: "Lê Thị Mẫu" },
    });
    expect(called("Show").at(-1)?.args[0]).toMatchObject({ kind: "refusal" });
    expect(called("Receive")).toHaveLength(0);
    await screen.findByText(w.refuse.saved("A-261123-0012", "Lê Thị Mẫu"));
  });

  it("goes back to receiving by Escape and keeps the reason", async () => {
    const { called } = await refusing(() => fakeCase());
    await userEvent.keyboard("Thiếu chữ ký{Escape}");
    await waitFor(() => expect(field("reason")).toBeNull());
    await userEvent.keyboard("{Alt>}c{/Alt}");
    await focusIs("reason");
    expect(field("reason")?.value).toBe("Thiếu chữ ký");
    await userEvent.keyboard("{Escape}");
    await save();
    await waitFor(() => expect(called("Receive")).toHaveLength(1));
    expect(called("Refuse")).toHaveLength(0);
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import type { app, office } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakeIntake, marriage } from "./fake-intake";

const w = words.intake;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const focusIs = (name: string) => waitFor(() => expect(document.activeElement).toBe(field(name)));
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const copy: app.ProcedureHit = {
  ...marriage,
  favourite: 1,
  procedure: {
    ...marriage.procedure,
    code: "2.000815",
    name: "Chứng thực bản sao",
    fee: { basis: "PER_PAGE", amount: 2000, fromPage3: 1000, most: 200000, note: "" },
    papers: ["Bản chính"],
  },
};
const known = (name: string, personalId: string) => ({
  person: { kind: "PERSON", name, personalId, address: "Số 1 đường Ví Dụ", phone: "0900000001", email: "" },
  lastCode: `A ${name}`,
  lastAt: "2026-11-02T09:10:00+07:00",
  lastWhat: "",
  caseCount: 1,
});

// fakeCounter is a program whose clerk has two favourites, and whose fee goes by
// pages and copies.
function fakeCounter(
  answers: Record<string, (...args: never[]) => unknown> = {},
  papers: Record<string, (...args: never[]) => unknown> = {},
) {
  return fakeIntake(
    {
      Procedures: (text: string) =>
        [marriage, copy].filter((hit) => text === String(hit.favourite) || text === hit.procedure.code),
      Visits: (text: string) => {
        if (text === "1234") return [known("Trần Văn Mẫu", "079080001234")];
        if (text === "0001") return [known("Lê Thị Mẫu", "001"), known("Trần Văn Mẫu", "079080001234")];
        return [];
      },
      Preview: (input: office.CaseInput) => ({
        deadline: input.procedureCode
          ? { due: "2026-11-26T17:00:00+07:00", steps: [] }
          : { due: "", steps: [] },
        limit: "",
        fee: input.feeCut ? 0 : (input.pages || 1) * (input.copies || 1) * 2000,
        feeNote: "",
        code: "A-261123-0012",
        warnings: [],
      }),
      ...answers,
    },
    papers,
  );
}

async function open() {
  renderApp("/intake");
  await userEvent.click(await screen.findByRole("combobox", { name: w.card.label }));
}

const sent = (called: (method: string) => { args: unknown[] }[]) =>
  called("Receive").at(-1)?.args[0] as office.CaseInput;

describe("a known person and a favourite", () => {
  it("takes the only one whose number ends so, and the procedure by its key", async () => {
    const { called } = fakeCounter();
    await open();
    await userEvent.keyboard("1234{Enter}");
    await focusIs("procedureCode");
    expect(field("applicant.name")?.value).toBe("Trần Văn Mẫu");
    await userEvent.keyboard("1{Enter}");
    await focusIs("papers.0.originals");
    await save(); // at once: nobody waits for the fee
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0012") });
    expect(sent(called)).toMatchObject({ procedureCode: "2.000815", pages: 1, copies: 1, fee: 2000 });
  });

  it("takes the procedure by its key in the first field too, and then the person", async () => {
    fakeCounter();
    await open();
    await userEvent.keyboard("1{Enter}");
    await waitFor(() => expect(field("procedure.code")?.value).toBe("2.000815"));
    await focusIs("card");
    await userEvent.keyboard("1234{Enter}");
    await focusIs("papers.0.originals");
    expect(field("applicant.name")?.value).toBe("Trần Văn Mẫu");
  });

  it("lets a second Enter choose when several end so", async () => {
    fakeCounter();
    await open();
    await userEvent.keyboard("0001");
    await screen.findByText(/Lê Thị Mẫu/);
    await userEvent.keyboard("{Enter}");
    expect(field("applicant.name")?.value).toBe("");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(field("applicant.name")?.value).toBe("Trần Văn Mẫu"));
  });

  it("says that a key has nothing on it instead of taking something else", async () => {
    fakeCounter({ Procedures: () => [marriage] });
    await open();
    await userEvent.click(field("procedureCode") as HTMLInputElement);
    await userEvent.keyboard("7{Enter}");
    await waitFor(() => expect(field("procedureCode")?.getAttribute("aria-invalid")).toBe("true"));
    expect(screen.getAllByText(w.procedure.noKey(7)).length).toBeGreaterThan(0);
    expect(field("procedure.code")?.value).toBe("");
  });
});

describe("the fee", () => {
  it("asks only for what the rule of the procedure needs, and follows it", async () => {
    const { called } = fakeCounter();
    renderApp("/intake/1.004873");
    await waitFor(() => expect(field("procedure.code")?.value).toBe("1.004873"));
    expect(field("pages")).toBeNull();
    expect(field("relief")).not.toBeNull();
    await userEvent.click(field("procedureCode") as HTMLInputElement);
    await userEvent.keyboard("1{Enter}");
    await waitFor(() => expect(field("pages")).not.toBeNull());
    await userEvent.click(field("pages") as HTMLInputElement);
    await userEvent.keyboard("5{Enter}3{Enter}");
    await waitFor(() => expect(field("fee")?.value).toBe("30.000"));
    await userEvent.selectOptions(field("relief") as unknown as HTMLSelectElement, "EXEMPT");
    await userEvent.type(field("feeGround") as HTMLInputElement, "Người có công");
    await waitFor(() => expect(field("fee")?.value).toBe("0"));
    await screen.findByText(words.common.fees.exempt("Người có công"), { exact: false });
    await save();
    await waitFor(() => expect(called("Receive")).toHaveLength(1));
    expect(sent(called)).toMatchObject({
      pages: 5,
      copies: 3,
      feeGround: "Người có công",
      feeCut: 100,
      fee: 0,
    });
  });
});

describe("several procedures of one visit", () => {
  it("keep each their own pages and fee, and print all of them", async () => {
    const { called } = fakeCounter(
      {
        ReceiveVisit: (inputs: office.CaseInput[]) =>
          inputs.map(({ applicant }, at) => fakeCase({ id: `c${at}`, applicant })),
      },
      { PrintStatus: () => ({ going: 0, stuck: 0, handed: 0, printer: "HP", none: "" }) },
    );
    await open();
    await userEvent.keyboard("1234{Enter}");
    await focusIs("procedureCode");
    await userEvent.keyboard("1{Enter}");
    await focusIs("papers.0.originals");
    await userEvent.clear(field("pages") as HTMLInputElement);
    await userEvent.type(field("pages") as HTMLInputElement, "4");
    await userEvent.selectOptions(field("relief") as unknown as HTMLSelectElement, "EXEMPT");
    await userEvent.type(field("feeGround") as HTMLInputElement, "Người có công");
    await userEvent.keyboard("{Alt>}n{/Alt}");
    await focusIs("procedureCode");
    await userEvent.keyboard("1{Enter}");
    await focusIs("papers.0.originals");
    expect(field("pages")?.value).toBe("1");
    expect(field("relief")?.value).toBe("NONE");
    await userEvent.selectOptions(field("resultWay") as unknown as HTMLSelectElement, "POST");
    await save();
    await waitFor(() => expect(called("Print")).toHaveLength(2));
    expect(called("ReceiveVisit")[0]?.args[0]).toMatchObject([
      { pages: 4, feeGround: "Người có công", fee: 0, resultWay: "POST", resultAddress: "Số 1 đường Ví Dụ" },
      { pages: 1, feeGround: "", fee: 2000, resultWay: "POST", resultAddress: "Số 1 đường Ví Dụ" },
    ]);
    expect(called("Print").map((call) => (call.args[0] as app.PaperRef).caseId)).toEqual(["c0", "c1"]);
  });
});

describe("the next one", () => {
  async function saved(
    answers: Record<string, (...args: never[]) => unknown> = {},
    papers: Record<string, (...args: never[]) => unknown> = {},
  ) {
    const fake = fakeCounter(answers, papers);
    await open();
    await userEvent.keyboard("1234{Enter}");
    await focusIs("procedureCode");
    await userEvent.keyboard("1{Enter}");
    await focusIs("papers.0.originals");
    await userEvent.keyboard(" ");
    await userEvent.clear(field("pages") as HTMLInputElement);
    await userEvent.type(field("pages") as HTMLInputElement, "4");
    await userEvent.selectOptions(field("resultWay") as unknown as HTMLSelectElement, "POST");
    expect(field("resultAddress")?.value).toBe("Số 1 đường Ví Dụ");
    await save();
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0012") });
    return fake;
  }

  it("begins with the same person", async () => {
    const { called } = await saved();
    expect(sent(called)).toMatchObject({ resultWay: "POST", resultAddress: "Số 1 đường Ví Dụ", pages: 4 });
    await userEvent.keyboard("{Alt>}n{/Alt}");
    await focusIs("procedureCode");
    expect(field("applicant.personalId")?.value).toBe("079080001234");
    expect(field("procedure.code")?.value).toBe("");
    expect(field("resultWay")?.value).toBe("POST");
    expect(screen.queryByText(w.restored)).toBeNull();
  });

  it("begins with the same procedure and its papers, and another person", async () => {
    await saved();
    await userEvent.keyboard("{Alt>}t{/Alt}");
    await focusIs("card");
    expect(field("procedure.code")?.value).toBe("2.000815");
    expect(field("papers.0.originals")?.value).toBe("1");
    expect(field("pages")?.value).toBe("1");
    expect(field("applicant.name")?.value).toBe("");
    expect(field("resultAddress")?.value).toBe(""); // the one before was somebody else's
  });

  it("keeps the choices of the person who works here", async () => {
    const { called } = await saved();
    await waitFor(() =>
      expect(called("SaveDraft").filter((call) => call.args[0] === "intake.choices")).toHaveLength(1),
    );
    const kept = String(called("SaveDraft").find((call) => call.args[0] === "intake.choices")?.args[1]);
    expect(JSON.parse(kept)).toEqual({ channel: "DIRECT", resultWay: "POST", sets: "1", printNow: "on" });
    await userEvent.keyboard("{F2}");
    await focusIs("card");
    expect(field("resultWay")?.value).toBe("POST");
    expect(field("applicant.name")?.value).toBe("");
  });

  const printer = { going: 0, stuck: 0, handed: 0, printer: "HP", none: "" };

  it("does not print by itself without a printer", async () => {
    const { called } = await saved();
    await waitFor(() => expect(called("PrintStatus").length).toBeGreaterThan(0));
    expect(called("Print")).toHaveLength(0);
  });

  it("prints at once where there is one, unless somebody wants to look first", async () => {
    const { called } = await saved({}, { PrintStatus: () => printer });
    await waitFor(() => expect(called("Print")).toHaveLength(1));
    await userEvent.keyboard("{Alt>}n{/Alt}");
    await focusIs("procedureCode");
    await userEvent.click(screen.getByLabelText(w.printNow));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0012") });
    await waitFor(() => expect(called("Show").length).toBeGreaterThan(1));
    expect(called("Print")).toHaveLength(1);
  });
});

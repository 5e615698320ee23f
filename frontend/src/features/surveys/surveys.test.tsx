import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { vi as words } from "@/words/vi";
import { fakeRow, fakeSurveys } from "./fake-surveys";
import { nextMonth, wholeMonth } from "./whole-month";

const w = words.surveys;

beforeAll(() => fakeRoom());

const last = (calls: { method: string; args: unknown[] }[], method: string) =>
  calls.findLast((call) => call.method === method)?.args;

describe("survey forms", () => {
  it("are listed with the blank form of the chosen one", async () => {
    const calls = fakeSurveys();
    renderApp("/surveys/forms");
    const list = await screen.findByRole("grid", { name: w.list });
    await waitFor(() => expect(document.activeElement).toBe(list));
    expect(within(list).getAllByText(w.states.now)).toHaveLength(2);
    expect(within(list).getByText(w.states.later)).toBeTruthy();
    expect(last(calls, "Blank")).toEqual(["NHANH", 1]);
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(last(calls, "Blank")).toEqual(["SIPAS22", 1]));
    expect(screen.getByText(w.size(28, 2, "A4"))).toBeTruthy();
  });

  it("are given out and printed by keys alone", async () => {
    const calls = fakeSurveys();
    renderApp("/surveys/forms");
    await screen.findByText(w.keys);
    await userEvent.keyboard("n");
    await userEvent.keyboard("50{Enter}");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(last(calls, "Issue")).toEqual([
        { questionnaire: "NHANH", count: 50, place: "Quầy A", date: today() },
      ]),
    );
    await screen.findByRole("heading", { name: w.range("A-000001", "A-000050") });
    const paper = { kind: "survey", caseId: "", month: "q1-9", layout: "" };
    await waitFor(() => expect(last(calls, "Show")).toEqual([paper]));
    await userEvent.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(last(calls, "Print")).toEqual([paper]));
    await userEvent.selectOptions(screen.getByLabelText(w.layout), "A5");
    await waitFor(() => expect(last(calls, "Show")).toEqual([{ ...paper, layout: "A5" }]));
    await userEvent.keyboard("{Escape}");
    await screen.findByText(w.keys);
    expect(screen.queryByRole("heading", { name: w.range("A-000001", "A-000050") })).toBeNull();
  });

  it("keep what was typed when they are refused", async () => {
    const calls = fakeSurveys({
      Issue: () => {
        throw {
          code: "invalid",
          key: "forms.count",
          sentence: "Có chỗ phải sửa.",
          fields: [{ field: "count", key: "forms.count", sentence: "Mỗi lần phát từ 1 đến 500 phiếu." }],
        };
      },
    });
    renderApp("/surveys/forms");
    await screen.findByText(w.keys);
    await userEvent.keyboard("n9x{Control>}{Enter}{/Control}");
    await screen.findAllByText("Mỗi lần phát từ 1 đến 500 phiếu.");
    expect(last(calls, "Issue")?.[0]).toMatchObject({ count: -1 });
    expect((screen.getByLabelText(new RegExp(w.count)) as HTMLInputElement).value).toBe("9x");
  });

  it("cannot be given out before their day", async () => {
    fakeSurveys({ Questionnaires: () => [fakeRow({ inForce: false, from: "2099-01-01" })] });
    renderApp("/surveys/forms");
    await screen.findByText(w.states.later);
    expect(screen.getByRole("button", { name: new RegExp(w.issue) })).toHaveProperty("disabled", true);
  });

  it("say what is wrong with a version", async () => {
    const calls = fakeSurveys({
      Questionnaires: () => [fakeRow({ printable: false, conflict: true, used: true })],
    });
    renderApp("/surveys/forms");
    await screen.findByText(w.notPrintable);
    expect(screen.getByText(w.conflict)).toBeTruthy();
    expect(screen.getByText(w.used)).toBeTruthy();
    expect(last(calls, "Blank")).toBeUndefined();
  });

  it("can come with each receipt", async () => {
    const calls = fakeSurveys();
    renderApp("/surveys/forms");
    const choice = await screen.findByLabelText(w.withReceipt);
    expect(within(choice).getAllByRole("option")).toHaveLength(3);
    await userEvent.selectOptions(choice, "NHANH");
    await waitFor(() => expect(last(calls, "SetWithReceipt")).toEqual(["NHANH"]));
  });

  it("are for the leader to read only", async () => {
    fakeSurveys({}, "LEADER");
    renderApp("/surveys/forms");
    await screen.findByRole("grid", { name: w.list });
    expect(screen.queryByRole("button", { name: new RegExp(w.issue) })).toBeNull();
    expect(screen.queryByLabelText(w.withReceipt)).toBeNull();
  });

  it("are where survey staff begin", async () => {
    fakeSurveys({}, "SURVEY_STAFF");
    renderApp("/");
    await screen.findByRole("grid", { name: words.keying.piles });
  });
});

describe("the register", () => {
  it("shows what was given out month by month, and prints it again", async () => {
    const calls = fakeSurveys();
    renderApp("/surveys/issued");
    const list = await screen.findByRole("grid", { name: w.issuedList });
    expect(within(list).getByText("A-000001 – A-000050")).toBeTruthy();
    const counts = within(screen.getByRole("table", { name: w.counts }));
    await waitFor(() =>
      expect(counts.getByRole("row", { name: `${w.versionOf("Phiếu nhanh", 1)} Quầy A 50` })).toBeTruthy(),
    );
    expect(counts.getByRole("row", { name: `${w.total} 50` })).toBeTruthy();
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() =>
      expect(last(calls, "Issued")).toEqual([wholeMonth(nextMonth(today().slice(0, 7), -1))]),
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("grid", { name: w.issuedList })),
    );
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(last(calls, "Show")?.[0]).toMatchObject({ kind: "survey", month: "q1-9" }));
    await userEvent.keyboard("{Escape}");
    await screen.findByRole("grid", { name: w.issuedList });
  });
});

it("counts months over the ends of years", () => {
  expect(wholeMonth("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(wholeMonth("2026-12")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
  expect(nextMonth("2026-12", 1)).toBe("2027-01");
  expect(nextMonth("2026-01", -1)).toBe("2025-12");
});

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { vi as words } from "@/words/vi";
import { fakeFindings, fakeRemark, fakeResults } from "./fake-results";

const w = words.results;
const asked = (from: string, to = from) => ({ from, to, questionnaire: "NHANH", version: 1 });

beforeAll(() => fakeRoom());

const calls = (all: { method: string; args: unknown[] }[], method: string) =>
  all.filter((call) => call.method === method).map((call) => call.args);

describe("survey results", () => {
  it("are of the newest month with piles, with the formula beside the rate", async () => {
    const all = fakeResults();
    renderApp("/surveys/results");
    await screen.findByRole("heading", { name: w.month("10/2026") });
    await screen.findByText(w.formula("HL-1"));
    expect(calls(all, "Findings")).toEqual([[asked("2026-10"), "place"]]);
    expect(screen.getByText("1.500")).toBeTruthy();
    const row = screen.getByRole("row", { name: /^Hài lòng chung/ });
    const cells = within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(cells).toEqual(["98", "2", "1", "11,02%", "22,04%", "1010,2%", "6061,22%", "2525,51%", "86,73%"]);
    expect(screen.getByText(w.mean("2,22"))).toBeTruthy();
    expect(screen.getByText(w.perThousand("1,14"))).toBeTruthy();
    expect(screen.getByText(w.merged(3))).toBeTruthy();
    expect(screen.getByRole("row", { name: "Khác 5 6 83,33%" })).toBeTruthy();
    expect(screen.queryByText(w.quality)).toBeNull();
    expect(document.body.textContent).not.toContain("766");
  });

  it("of a form that asks for no satisfaction tell no rate, and no empty one", async () => {
    const { summary, ...rest } = fakeFindings();
    const questions = summary.questions.filter((one) => !one.index);
    const none = { count: 0, of: 0 };
    fakeResults({
      Findings: () => ({ ...rest, summary: { ...summary, questions, groups: [], satisfied: none } }),
      Trend: () => [{ month: "2026-10", valid: 101, satisfied: none, small: false }],
    });
    renderApp("/surveys/results");
    await screen.findByText(w.unrated);
    await screen.findByRole("row", { name: "10/2026 101" });
    expect(screen.getByRole("row", { name: "Khác 5" })).toBeTruthy();
    expect(screen.queryByText(w.formula("HL-1"))).toBeNull();
    expect(screen.queryByText(w.overall)).toBeNull();
    expect(screen.queryByRole("img")).toBeNull();
    screen.getByText(w.mean("2,22"));
  });

  it("have a trend that can be read as a picture and as numbers", async () => {
    fakeResults();
    renderApp("/surveys/results");
    const chart = await screen.findByRole("img", { name: w.chart("8/2026: 80%; 10/2026: 86,73%") });
    expect(chart.querySelectorAll("circle")).toHaveLength(2);
    expect(chart.querySelectorAll("polyline")).toHaveLength(0); // a gap lies between the two
    expect(screen.getByRole("row", { name: "8/2026 10 80%" })).toBeTruthy();
    expect(screen.getByRole("row", { name: "7/2026 dưới 3 phiếu –" })).toBeTruthy();
  });

  it("are broken down by what is chosen", async () => {
    const all = fakeResults();
    renderApp("/surveys/results");
    await userEvent.selectOptions(await screen.findByLabelText(w.breakdown), "question:C9");
    await waitFor(() => expect(calls(all, "Findings").at(-1)).toEqual([asked("2026-10"), "question:C9"]));
    await userEvent.click(screen.getByRole("button", { name: new RegExp(w.paper) }));
    await waitFor(() =>
      expect(calls(all, "Show")).toEqual([
        [{ kind: "survey-summary", caseId: "", month: "2026-10~2026-10~NHANH~1~question:C9", layout: "" }],
      ]),
    );
    await userEvent.keyboard("{Escape}");
    await screen.findByText(w.formula("HL-1"));
  });

  it("go from month to month, and to any stretch of months", async () => {
    const all = fakeResults();
    renderApp("/surveys/results");
    await screen.findByText(w.formula("HL-1"));
    await userEvent.keyboard("{ArrowLeft}");
    await screen.findByRole("heading", { name: w.month("9/2026") });
    await userEvent.keyboard("k");
    const from = await screen.findByLabelText(w.from);
    await userEvent.clear(from);
    await userEvent.type(from, "7-2026");
    const to = screen.getByLabelText(w.to);
    await userEvent.clear(to);
    await userEvent.type(to, "06/2026");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findAllByText(w.wrongOrder);
    await userEvent.clear(to);
    await userEvent.type(to, "9/2026");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { name: w.months("7/2026", "9/2026") });
    await waitFor(() => expect(calls(all, "Findings").at(-1)?.[0]).toEqual(asked("2026-07", "2026-09")));
    expect(calls(all, "Trend").at(-1)?.[0]).toEqual(asked("2025-10", "2026-09"));
  });

  it("say that a rate of nothing is none, and what is still missing", async () => {
    const empty = fakeFindings({
      open: [{ id: "b1", name: "Xấp 01", month: "2026-10", count: 40, pending: 12 }],
      groups: [],
    });
    empty.summary = {
      ...empty.summary,
      compared: 0,
      wrong: 0,
      satisfied: { count: 0, of: 0 },
      questions: [],
      groups: [],
    };
    fakeResults({ Findings: () => empty });
    renderApp("/surveys/results");
    await screen.findByText(w.errorsNone);
    expect(screen.getByText(w.pending("12", "Xấp 01 (còn 12/40)"))).toBeTruthy();
    expect(screen.getByText("–")).toBeTruthy();
  });

  it("say which piles are keyed but not closed, and no group that is the whole", async () => {
    const keyed = fakeFindings({
      open: [{ id: "b1", name: "Xấp 01", month: "2026-10", count: 40, pending: 0 }],
    });
    keyed.summary = { ...keyed.summary, groups: keyed.summary.groups.map((one) => ({ ...one, title: "" })) };
    fakeResults({ Findings: () => keyed });
    renderApp("/surveys/results");
    await screen.findByText(w.unlocked("Xấp 01"));
    expect(screen.queryByText(w.groups)).toBeNull();
  });

  it("show nothing of one or two forms, but their number to the leader", async () => {
    const hidden = fakeFindings({
      groups: [],
      small: [{ month: "2026-10", valid: 2, satisfied: { count: 0, of: 0 }, small: true }],
    });
    const none = {
      collected: 0,
      valid: 0,
      satisfied: { count: 0, of: 0 },
      hidden: true,
      withheld: ["2026-10"],
    };
    hidden.summary = { ...hidden.summary, ...none };
    fakeResults({ Findings: () => hidden, Quality: () => [], TeamSpeed: () => ({}) }, "LEADER");
    renderApp("/surveys/results");
    await screen.findAllByText(w.hidden(3));
    expect(screen.getAllByText("– (dưới 3 phiếu)")).toHaveLength(2);
    screen.getByText(w.small("tháng 10/2026 có 2 phiếu hợp lệ"));
    expect(screen.queryByRole("row", { name: /^Hài lòng chung/ })).toBeNull();
    expect(screen.queryByText(w.errors)).toBeNull();
  });

  it("say which months of a year are left out", async () => {
    const year = fakeFindings();
    year.summary = { ...year.summary, withheld: ["2026-02", "2026-05"], pending: 1 };
    fakeResults({ Findings: () => year });
    renderApp("/surveys/results");
    await screen.findByText(w.withheld("02/2026, 5/2026", 3));
    screen.getByText(w.validSoFar);
  });

  it("say what to do when nothing was keyed", async () => {
    fakeResults({ Versions: () => [] }, "CLERK", { Batches: () => [] });
    renderApp("/surveys/results");
    const [year, month] = today().split("-");
    await screen.findByText(new RegExp(`${Number(month)}/${year} chưa có xấp phiếu nào`));
  });

  it("tell a leader what is worth a look, without a key to change anything", async () => {
    fakeResults(
      {
        Quality: () => ["Xấp 01: 6 phiếu liền nhau giống hệt nhau."],
        TeamSpeed: () => ({ sheets: 101, strokes: 900, seconds: 600, compared: 0, wrong: 0, typists: 2 }),
      },
      "LEADER",
    );
    renderApp("/surveys/results");
    await screen.findByText("Xấp 01: 6 phiếu liền nhau giống hệt nhau.");
    expect(screen.getByText(w.team("101", "90", 2))).toBeTruthy();
    await userEvent.keyboard("y");
    await screen.findByRole("grid", { name: w.remarkList });
    expect(screen.queryByRole("button", { name: new RegExp(w.note) })).toBeNull();
  });

  it("make a remark a matter of feedback by one key, once", async () => {
    const noted = {
      question: "C6",
      words: "Nên thêm ghế",
      feedback: "f7",
      code: "PA-7",
      by: "o1",
      byName: "Chị Lan",
      at: "2026-11-23T09:05:00+07:00",
    };
    let done = false;
    const all = fakeResults({ Remarks: () => [fakeRemark(done ? { noted } : {})] }, "CLERK", {
      NoteRemark: () => {
        done = true;
        return {};
      },
    });
    renderApp("/surveys/results");
    await screen.findByText(w.formula("HL-1"));
    await userEvent.keyboard("y");
    await screen.findByRole("grid", { name: w.remarkList });
    await userEvent.keyboard("g");
    await screen.findByText(w.noted("PA-7", "Chị Lan", "09:05 23/11/2026"));
    await userEvent.keyboard("g");
    expect(calls(all, "NoteRemark")).toEqual([["s1", "C6"]]);
    const open = await screen.findByRole("button", { name: new RegExp(w.toFeedback) });
    await waitFor(() => expect(open.hasAttribute("disabled")).toBe(false));
    await new Promise((go) => setTimeout(go, 300)); // keys in a burst are a scan
    await userEvent.keyboard("m");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/f7"));
  });

  it("keep by one key that a remark needs no handling of its own, until somebody finds that it does", async () => {
    const noted = {
      question: "C6",
      considered: true,
      by: "o1",
      byName: "Chị Lan",
      at: "2026-11-23T09:05:00+07:00",
    };
    let done = false;
    const all = fakeResults({ Remarks: () => [fakeRemark(done ? { noted } : {})] }, "CLERK", {
      ConsiderRemark: () => {
        done = true;
        return {};
      },
      NoteRemark: () => ({}),
    });
    renderApp("/surveys/results");
    await screen.findByText(w.formula("HL-1"));
    await userEvent.keyboard("y");
    await screen.findByRole("grid", { name: w.remarkList });
    await userEvent.keyboard("x");
    await screen.findByText(w.noted(w.considered, "Chị Lan", "09:05 23/11/2026"));
    const again = screen.getByRole("button", { name: new RegExp(w.consider) });
    await waitFor(() => expect(again.hasAttribute("disabled")).toBe(true));
    await userEvent.keyboard("x");
    expect(calls(all, "ConsiderRemark")).toEqual([["s1", "C6"]]);
    await new Promise((go) => setTimeout(go, 300)); // keys in a burst are a scan
    await userEvent.keyboard("g");
    await waitFor(() => expect(calls(all, "NoteRemark")).toEqual([["s1", "C6"]]));
  });

  it("leave as files, with their codebook", async () => {
    const saved = { path: "/tmp/a", download: null };
    const all = fakeResults({ ExportSheets: () => saved, ExportCodebook: () => saved });
    renderApp("/surveys/results");
    await screen.findByText(w.formula("HL-1"));
    await userEvent.keyboard("{Control>}e{/Control}");
    await waitFor(() => expect(calls(all, "ExportSheets")).toEqual([[asked("2026-10"), "xlsx"]]));
    await userEvent.click(screen.getByRole("button", { name: new RegExp(w.sheetsCsv) }));
    await waitFor(() => expect(calls(all, "ExportSheets").at(-1)).toEqual([asked("2026-10"), "csv"]));
    await userEvent.click(screen.getByRole("button", { name: new RegExp(w.codebook) }));
    await waitFor(() => expect(calls(all, "ExportCodebook")).toEqual([[asked("2026-10"), "xlsx"]]));
    expect(screen.queryByRole("button", { name: new RegExp(w.import) })).toBeNull();
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeDifferences, fakeSettling, fakeSheet } from "./fake-settle";

const w = words.settle;
const whole = { C1: "4", C2: "0", C4: "1", C5: "2026-11-02", C6: "." };

beforeAll(() => fakeRoom());

const last = (calls: { method: string; args: unknown[] }[], method: string) =>
  calls.findLast((call) => call.method === method)?.args;
const two = () => [
  fakeDifferences(whole, { ...whole, C1: "5", C6: "Chờ lâu" }),
  fakeDifferences(whole, { ...whole, C1: "3" }, { id: "s2", position: 9, serial: "" }),
];

describe("settling a pile", () => {
  it("is done by keys alone, sheet after sheet", async () => {
    const calls = fakeSettling(two());
    renderApp("/surveys/settle/b1");
    await screen.findByRole("heading", { name: w.sheet(7) });
    expect(screen.getByText(w.serial("A-000007-K"))).toBeTruthy();
    expect(screen.getByText("1 Trả lời 1", { exact: false, selector: "p" })).toBeTruthy();
    const printed = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(printed.map((one) => one?.split(".")[0])).toEqual(["1", "6"]); // no codes stand on the paper
    expect(screen.queryByText(w.own)).toBeNull();
    expect(screen.queryByText(w.differInWords)).toBeNull(); // one of them is no remark
    await userEvent.keyboard("2{Enter}");
    await screen.findByText(w.undecided(1));
    expect(last(calls, "Settle")).toBeUndefined();
    await userEvent.keyboard("c");
    await userEvent.type(screen.getByLabelText(w.typed), "Chờ rất lâu{Enter}");
    await userEvent.keyboard("{Enter}");
    await waitFor(() =>
      expect(last(calls, "Settle")).toEqual([
        "s1",
        [
          { question: "C1", take: "SECOND", answer: "" },
          { question: "C6", take: "PAPER", answer: "Chờ rất lâu" },
        ],
      ]),
    );
    await screen.findByRole("heading", { name: w.sheet(9) });
    expect(screen.getByText(w.noSerial)).toBeTruthy();
    await userEvent.keyboard("a{Enter}");
    await screen.findByText(w.none);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b1"));
  });

  it("says by what two remarks differ when they were compared as words", async () => {
    const of = fakeDifferences({ ...whole, C6: "5 ngày" }, { ...whole, C6: "6 ngày" });
    const { first, second } = of.sheet;
    if (first) first.words = ["C6"];
    if (second) second.words = ["C6"];
    fakeSettling([of]);
    renderApp("/surveys/settle/b1");
    await screen.findByText(w.differInWords);
  });

  it("shows the questions that an answer opens, and saves them with it", async () => {
    let opened = false;
    const calls = fakeSettling([fakeDifferences(whole, { ...whole, C2: "." })], {
      Settle: () => {
        if (opened) return fakeSheet(whole, whole, { status: "FINAL" });
        opened = true;
        const more = { field: "C3", key: "settle.more", sentence: "Câu C3 chưa có trả lời." };
        throw { code: "invalid", key: "settle.more", sentence: more.sentence, fields: [more] };
      },
    });
    renderApp("/surveys/settle/b1");
    await screen.findByRole("heading", { name: w.sheet(7) });
    await userEvent.keyboard("c1{Enter}");
    await screen.findByText(w.opened);
    expect(document.activeElement).toBe(screen.getByLabelText(w.typed));
    await userEvent.keyboard("3{Enter}"); // up to 20 times: it may go on
    await waitFor(() => expect(screen.queryByLabelText(w.typed)).toBeNull());
    await userEvent.keyboard("{Enter}");
    await waitFor(() =>
      expect(last(calls, "Settle")?.[1]).toEqual([
        { question: "C2", take: "PAPER", answer: "1" },
        { question: "C3", take: "PAPER", answer: "3" },
      ]),
    );
  });

  it("refuses a key that the paper does not have, and lets Escape put it away", async () => {
    fakeSettling(two());
    renderApp("/surveys/settle/b1");
    await screen.findByRole("heading", { name: w.sheet(7) });
    await userEvent.keyboard("c9");
    expect(screen.getByLabelText(w.typed).getAttribute("aria-invalid")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByLabelText(w.typed)).toBeNull();
    expect(window.location.hash).toBe("#/surveys/settle/b1");
  });

  it("says when it is one of the two typists who settles", async () => {
    fakeSettling(two(), {}, "o2");
    renderApp("/surveys/settle/b1");
    await screen.findByText(w.own);
    // Both were seen by now: only the other typist can key theirs again.
    await userEvent.keyboard("r");
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getAllByRole("option").map((one) => one.textContent)).toEqual([w.entryOf(1, "Chị Lan")]);
  });

  it("sends an entry back, keeping the reason when it is refused", async () => {
    let refuse = true;
    let gone = false;
    const calls = fakeSettling(two(), {
      SendBack: () => {
        gone = !refuse;
        if (gone) return fakeSheet(whole, whole, { status: "TO_SECOND" });
        refuse = false;
        const bad = { field: "reason", key: "settle.reason", sentence: "Nêu lý do." };
        throw { code: "invalid", key: bad.key, sentence: bad.sentence, fields: [bad] };
      },
      Differences: () => (gone ? two().slice(1) : two()),
    });
    renderApp("/surveys/settle/b1");
    await screen.findByRole("heading", { name: w.sheet(7) });
    await userEvent.keyboard("r");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.selectOptions(dialog.getByLabelText(w.entry), "2");
    await userEvent.type(dialog.getByLabelText(new RegExp(w.reason)), "lệch câu");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await dialog.findAllByText("Nêu lý do.");
    expect((dialog.getByLabelText(new RegExp(w.reason)) as HTMLInputElement).value).toBe("lệch câu");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { name: w.sheet(9) });
    expect(last(calls, "SendBack")).toEqual([{ id: "s1", entry: 2, reason: "lệch câu" }]);
  });

  it("keeps what was chosen when somebody leaves", async () => {
    const calls = fakeSettling(two(), { Settle: () => fakeSheet(whole, whole) });
    renderApp("/surveys/settle/b1");
    await screen.findByRole("heading", { name: w.sheet(7) });
    await userEvent.keyboard("1{Escape}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b1"));
    expect(last(calls, "Settle")).toEqual(["s1", [{ question: "C1", take: "FIRST", answer: "" }]]);
  });

  it("tells who decided, and that they had keyed the form", async () => {
    const decision = {
      take: "SECOND",
      answer: "5",
      by: "o2",
      byName: "Anh Hùng",
      at: "2026-11-21T09:05:00+07:00",
    };
    const sheet = fakeSheet(whole, { ...whole, C1: "5" }, { status: "FINAL", decisions: { C1: decision } });
    fakeSettling([], { Settled: () => [{ sheet, undecided: [], serial: "", decided: ["C1"], settled: {} }] });
    renderApp("/surveys/settle/b1");
    const history = within(await screen.findByRole("region", { name: w.history }));
    await history.findByText(w.decided(1, w.took.SECOND ?? "", "5 Trả lời 5"));
    expect(history.getByText(new RegExp(w.alsoTypist))).toBeTruthy();
  });
});

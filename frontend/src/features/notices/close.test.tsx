import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { formatMonth } from "@/words/formats";
import { vi as words } from "@/words/vi";
import { fakeApproved, fakeNotice, fakeNotices } from "./fake-notices";

const w = words.notices;
const heading = (month: string) => screen.findByRole("heading", { name: w.title(formatMonth(month)) });
const focused = () => document.activeElement?.getAttribute("aria-label");

fakeRoom();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T01:30:00Z") });
});
afterEach(() => void vi.useRealTimers());

describe("the closing of a month", () => {
  it("opens the reporting month of today, and goes to others by the arrows", async () => {
    const { called } = fakeNotices();
    renderApp("/month");
    await heading("2026-11");
    expect(
      screen.getByRole<HTMLButtonElement>("button", { name: new RegExp(words.month.after) }).disabled,
    ).toBe(true);
    await userEvent.keyboard("{ArrowLeft}");
    await heading("2026-10");
    expect(called("Month").map(({ args }) => args[0])).toEqual(["2026-11", "2026-10"]);
  });

  it("says what is missing and whether it stops the closing, and opens what it is about", async () => {
    fakeNotices([fakeNotice()], {
      month: {
        missing: [
          { key: "feedbackOverdue", count: 3, blocking: false, opens: "feedback", month: "2026-10" },
          { key: "monthRuns", count: 1, blocking: true, opens: "", month: "2026-10" },
        ],
      },
    });
    renderApp("/month/2026-10");
    await screen.findByText(w.missing.lines.feedbackOverdue as string);
    expect(screen.getByText(w.missing.blocking)).toBeTruthy();
    expect(screen.getByText(w.of.blocked)).toBeTruthy();
    await waitFor(() => expect(focused()).toBe(w.missing.title("10/2026")));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/where/due=OVERDUE"));
  });

  it("walks through the steps by digits, and through the notices by the digits after", async () => {
    const feedback = fakeNotice({ id: "2026-10-FEEDBACK", kind: "FEEDBACK", state: "REVIEW" });
    const { called } = fakeNotices([fakeNotice(), feedback]);
    renderApp("/month/2026-10/figures");
    await screen.findByRole("table", { name: words.month.table });
    await userEvent.keyboard("4");
    await screen.findByText(w.review.draft);
    await userEvent.keyboard("7");
    await screen.findByText(w.review.waiting);
    await waitFor(() =>
      expect(called("Show").at(-1)?.args[0]).toMatchObject({ kind: "notice", caseId: "2026-10-FEEDBACK" }),
    );
  });

  it("goes on where the work is: a notice in review before a draft", async () => {
    const sent = fakeNotice({ id: "2026-09-FEEDBACK", kind: "FEEDBACK", state: "REVIEW", month: "2026-09" });
    fakeNotices([fakeNotice({ month: "2026-09", id: "2026-09-PROCEDURES" }), sent]);
    renderApp("/month/2026-09");
    await screen.findByText(w.review.waiting);
  });

  it("opens a step that is asked for at the notice that most needs it", async () => {
    const drift = { hash: "d", cells: [], records: [], more: 0 };
    const moved = fakeNotice({ ...fakeApproved, id: "2026-10-SURVEY", kind: "SURVEY", drift });
    fakeNotices([fakeNotice({ ...fakeApproved, state: "POSTED" }), moved]);
    renderApp("/month/2026-10/post");
    await screen.findByRole("heading", { name: w.posting.drift });
  });

  it("leads from every figure to its cases, is one stop of Tab, and keeps its place", async () => {
    fakeNotices();
    renderApp("/month/2026-10/figures");
    const table = await screen.findByRole("table", { name: words.month.table });
    expect(table.querySelectorAll("tbody a")).toHaveLength(33);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("Chứng thực, Tiếp nhận: 143");
    await userEvent.keyboard("{ArrowDown}{End}{ArrowLeft}");
    expect(focused()).toBe("Hộ tịch, Đang giải quyết, trong hạn: 3");
    expect(document.querySelectorAll('tbody a[tabindex="0"]')).toHaveLength(1);
    const address = new URLSearchParams(
      (document.activeElement as HTMLAnchorElement).getAttribute("href")?.split("/where/")[1],
    );
    expect(Object.fromEntries(address)).toEqual({
      month: "2026-10",
      figure: "2026-10-01~2026-10-31~inTime~Hộ tịch",
    });
  });

  it("opens the figures of a notice that stands fast in the list that was kept with it", async () => {
    fakeNotices([fakeNotice(fakeApproved)]);
    renderApp("/month/2026-10/figures");
    const link = await screen.findByRole("link", { name: "Hộ tịch, Tiếp nhận: 143" });
    expect(link.getAttribute("href")).toContain("/month/2026-10/records/2026-10-PROCEDURES/");
    screen.getByText(w.figures.frozen);
  });

  it("marks what changed by sign and words, until it is said to be seen", async () => {
    const changed = [{ cell: "procedures/Hộ tịch/overdue", old: 3, new: 5 }];
    const { called } = fakeNotices([fakeNotice({ sinceSeen: changed, sinceSent: changed })]);
    renderApp("/month/2026-10/figures");
    const link = await screen.findByRole("link", {
      name: `Hộ tịch, Đang giải quyết, quá hạn: 5 (${w.figures.was("3")})`,
    });
    expect(link.textContent).toBe("5+2");
    expect(screen.getAllByText(/\(\+2\)/)).toHaveLength(1); // in words too, and once
    screen.getByText(`${w.figures.since} ${w.figures.sinceBoth}`);
    expect(screen.getByText(w.of.changed(1))).toBeTruthy();
    await userEvent.keyboard("x");
    await waitFor(() => expect(called("MarkSeen").map(({ args }) => args)).toEqual([["2026-10-PROCEDURES"]]));
  });

  it("counts from the first look on for who has never looked", async () => {
    const { called } = fakeNotices([fakeNotice({ seenAt: "" })]);
    renderApp("/month/2026-10/figures");
    await waitFor(() => expect(called("MarkSeen")).not.toHaveLength(0));
  });
});

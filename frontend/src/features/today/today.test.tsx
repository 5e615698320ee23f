import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, vi as clock, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import { fakeRoom } from "@/ui/fake-room";
import { rememberedRow } from "@/ui/remembered-row";
import { vi as words } from "@/words/vi";
import { fakeToday } from "./fake-today";

const w = words.today;
const chosen = () => document.querySelector('[role=row][aria-selected="true"]')?.textContent;
// What lies between two keys of a person: four digits at once are a scanner's.
const between = () => new Promise((done) => setTimeout(done, 150));
const number = (due: keyof typeof w.of) => screen.findByRole("button", { name: new RegExp(w.of[due]) });

beforeAll(() => fakeRoom());
afterEach(() => {
  clock.useRealTimers();
  rememberedRow.keep("", -1);
});

describe("today", () => {
  it("is the first screen, and begins at the first number that is not empty", async () => {
    fakeToday({ overdue: 2, soon: 31, waiting: 4 });
    renderApp("/");
    await screen.findByRole("heading", { name: "Hôm nay, thứ Hai 23/11/2026" });
    await screen.findByText("OVERDUE 0");
    expect((await number("OVERDUE")).getAttribute("aria-pressed")).toBe("true");
    expect((await number("SOON")).textContent).toContain("31");
    expect(document.activeElement).toBe(screen.getByRole("grid", { name: w.of.OVERDUE }));
  });

  it("shows the list behind each number by its key", async () => {
    const { called } = fakeToday({
      dueToday: 1,
      overdue: 1,
      soon: 1,
      waiting: 1,
      notCollected: 1,
      unpaid: 1,
      mine: 1,
      posted: 1,
    });
    renderApp("/today");
    for (const [key, due] of [
      "TODAY",
      "OVERDUE",
      "SOON",
      "WAITING",
      "READY",
      "UNPAID",
      "MINE",
      "POSTED",
    ].entries()) {
      await screen.findAllByRole("row");
      await between();
      await userEvent.keyboard(String(key + 1));
      await screen.findByText(`${due} 0`);
      expect(called("List").at(-1)?.args[0]).toMatchObject({ due, text: "", state: "" });
    }
    expect(window.location.hash).toBe("#/today/POSTED");
  });

  it("takes no digit from somebody who is typing", async () => {
    fakeToday({ dueToday: 1, overdue: 1 });
    renderApp("/today");
    await screen.findByText("TODAY 0");
    await userEvent.keyboard("{Control>}k{/Control}2");
    expect(screen.queryByText("OVERDUE 0")).toBeNull();
  });

  it("says since when people wait and how much they owe", async () => {
    fakeToday(
      { waiting: 1, notCollected: 1, unpaid: 1, posted: 1 },
      {},
      {
        WAITING: { since: "2026-11-18T09:30:00+07:00", sinceDays: 5 },
        READY: { since: "2026-11-23T08:00:00+07:00", sinceDays: 0, reminded: "2026-11-24" },
        UNPAID: { owed: 15000 },
        POSTED: { handedOverAt: "2026-11-19T10:15:00+07:00", phone: "0900000009" },
      },
    );
    renderApp("/today");
    await screen.findByText("09:30 18/11");
    screen.getByText(w.waited(5));
    screen.getByText("0900000001");
    await userEvent.keyboard("5");
    await screen.findByText("08:00 23/11");
    screen.getByText(w.waited(0));
    screen.getByText("24/11/2026");
    await userEvent.keyboard("6");
    await screen.findByText("15.000 đồng");
    await userEvent.keyboard("8");
    await screen.findByText("10:15 19/11");
    screen.getByText("0900000009");
  });

  it("opens a case and comes back to its row", async () => {
    fakeToday({ overdue: 6 });
    renderApp("/today");
    await screen.findByText("OVERDUE 0");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/cases/OVERDUE2"));
    await screen.findByText("Không có hồ sơ.");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(chosen()).toContain("OVERDUE 2"));
    expect(window.location.hash).toBe("#/today/OVERDUE");
  });

  it("keeps itself up to date and the cursor on the case it was on", async () => {
    const { change, shift } = fakeToday({ overdue: 6 });
    renderApp("/today");
    await screen.findByText("OVERDUE 0");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(chosen()).toContain("OVERDUE 3");
    shift(2); // two cases at the front were finished by somebody else
    change({ overdue: 4, dueToday: 9 });
    fireEvent.focus(window);
    await waitFor(async () => expect((await number("OVERDUE")).textContent).toContain("4"));
    await waitFor(() => expect(screen.queryByText("OVERDUE 0")).toBeNull());
    await waitFor(() => expect(chosen()).toContain("OVERDUE 3"));
    expect((await number("OVERDUE")).getAttribute("aria-pressed")).toBe("true"); // it did not jump
  });

  it("asks every half minute, but not while the desk is locked", async () => {
    clock.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setInterval", "clearInterval"] });
    const { called } = fakeToday({ overdue: 1 });
    const { unmount } = renderApp("/today");
    await screen.findByText("OVERDUE 0");
    const before = called("Board").length;
    await clock.advanceTimersByTimeAsync(61_000);
    await waitFor(() => expect(called("Board").length).toBe(before + 2));
    unmount();
    const locked = fakeToday({ overdue: 1 }, { locked: true });
    renderApp("/today");
    const asked = () => locked.called("Board").filter((call) => call.service === "Today");
    await waitFor(() => expect(asked()).toHaveLength(1));
    await clock.advanceTimersByTimeAsync(61_000);
    expect(asked()).toHaveLength(1);
  });

  it("says so when there is nothing to do", async () => {
    fakeToday({});
    renderApp("/today");
    await screen.findByText(w.nothing);
    await userEvent.keyboard("4");
    await screen.findByText(w.nothing);
  });

  it("offers acts on several cases only to who may act", async () => {
    fakeToday({}, { officer: { ...fakeMe().officer, role: "LEADER" } });
    renderApp("/today");
    await screen.findByText(words.cash.button);
    await screen.findByText(w.nothing);
    expect(screen.queryByText(words.batch.fromToday)).toBeNull();
  });

  it("leads to the opinions that are to be handled, by number and key", async () => {
    fakeToday({ overdue: 1 }, {}, {}, { overdue: 2, toApprove: 3 });
    renderApp("/today");
    const overdue = await screen.findByRole("link", { name: `2 ${words.feedback.today.dues.overdue}` });
    expect(overdue.getAttribute("href")).toBe("#/feedback/where/due=OVERDUE");
    expect(screen.getByRole("link", { name: `3 ${words.feedback.today.dues.toApprove}` })).toBeTruthy();
    expect(screen.queryByText(words.feedback.today.dues.soon)).toBeNull();
    await screen.findByText("OVERDUE 0");
    await userEvent.keyboard("9");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/where/due=OVERDUE"));
  });

  it("leads to the months whose notices wait, by number and key", async () => {
    fakeToday({ overdue: 1 }, {}, {}, {}, { moved: 2, movedIn: ["2026-08"], toReview: 1, takeDown: 3 });
    renderApp("/today");
    const of = words.notices.today.of;
    const moved = await screen.findByRole("link", { name: `2 ${of.moved("")}` });
    expect(moved.getAttribute("href")).toBe("#/month/2026-08/post");
    const down = screen.getByRole("link", { name: `3 ${of.takeDown("")}` });
    expect(down.getAttribute("href")).toBe("#/month/2026-09/post"); // posted a month earlier
    expect(screen.queryByText(of.toPost(""))).toBeNull();
    await screen.findByText("OVERDUE 0");
    await userEvent.keyboard("0");
    await waitFor(() => expect(window.location.hash).toBe("#/month/2026-08/post"));
  });

  it("is not shown to somebody who may not read cases", async () => {
    fakeToday({}, { officer: { ...fakeMe().officer, role: "SURVEY_STAFF" } });
    renderApp("/settings");
    await screen.findByRole("navigation");
    expect(screen.queryByText(words.shell.nav.today)).toBeNull();
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, ward } from "@/bridge/models";
import { fakeRow } from "@/features/cases/fake-row";
import { fakeItem } from "@/features/feedback/fake-feedback";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { renderApp } from "./render-app";

const w = words.shell;
const people = [
  { name: "Trần Văn Mẫu", personalId: "0790••••1234", phone: "0912000001", find: "Trần Văn Mẫu 1234" },
];

async function search(text: string) {
  await screen.findByRole("combobox", { name: w.search.label });
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.keyboard(text);
}
const options = () => screen.queryAllByRole("option").map((one) => one.textContent);

describe("Ctrl+K", () => {
  fakeRoom();
  const row = fakeRow(1);
  function desk(me: Partial<app.Me> = {}, board: () => unknown = () => new Promise(() => {})) {
    const calls = fakeDoor({
      Session: {
        Me: () => fakeMe(me),
        SetLanguage: () => fakeMe({ language: "en" }),
        Lock: () => fakeMe({ locked: true }),
        SignOut: () => fakeMe({ signedIn: false }),
      },
      Today: { Board: board },
      Cases: {
        People: (text: string) => (text.startsWith("tran") ? people : []),
        List: (filter: ward.CaseFilter) =>
          filter.text ? { total: 1, more: false, rows: [row] } : { total: 0, more: false, rows: [] },
        Choices: () => ({ fields: [], officers: [] }),
      },
      Feedback: {
        List: ({ text }: ward.FeedbackFilter) =>
          text === "quat"
            ? { total: 1, rows: [{ ...fakeItem(), sender: "Trần Văn Mẫu" }] }
            : { total: 0, rows: [] },
        Open: () => new Promise(() => {}),
      },
      Intake: { Procedures: () => [], Draft: () => "" },
    });
    return { last: () => calls.filter((call) => call.method === "List").at(-1)?.args[0] as ward.CaseFilter };
  }

  it("finds a person and lists the person's cases, with no more of the number than lists show", async () => {
    const { last } = desk();
    renderApp("/cases");
    await search("tran van{Enter}");
    await waitFor(() =>
      expect(window.location.hash).toBe("#/cases/where/text=Tr%E1%BA%A7n+V%C4%83n+M%E1%BA%ABu+1234"),
    );
    await waitFor(() => expect(last().text).toBe("Trần Văn Mẫu 1234"));
  });

  it("shows people before cases, masked", async () => {
    desk();
    renderApp("/cases");
    await search("tran");
    await screen.findByRole("group", { name: w.search.people });
    expect(options()[0]).toBe("Trần Văn Mẫu0790••••1234 · 0912000001");
    expect(screen.getByRole("group", { name: w.search.cases })).toBeTruthy();
  });

  it("finds an opinion of a citizen and opens it", async () => {
    desk();
    renderApp("/cases");
    await search("quat");
    const opinions = await screen.findByRole("group", { name: w.search.opinions });
    expect(opinions.textContent).toContain("PA-A-26-0001 · Quạt ở phòng chờ hỏngTrần Văn Mẫu");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/f1"));
  });

  it("goes to every screen and does the frequent acts, without accents", async () => {
    desk();
    renderApp("/cases");
    await search("may in{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/settings/printers"));
    await search("hom nay qua han{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/today/OVERDUE"));
    await search("ho so moi{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/intake"));
    await search("khoa may{Enter}");
    await screen.findByLabelText(words.session.password);
  });

  // A table takes the focus when it comes; the board may come late on a slow machine.
  it("lets no screen that arrives late take the keys of somebody who types", async () => {
    const board = { dueToday: 1, overdue: 0, soon: 0, waiting: 0, notCollected: 0, unpaid: 0, mine: 0 };
    let come = (_: object) => {};
    desk({}, () => new Promise((resolve) => (come = resolve)));
    renderApp("/today");
    await search("ho so");
    come({ at: "2026-11-23T08:30:05+07:00", ...board });
    await screen.findByRole("grid");
    await userEvent.keyboard(" moi{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/intake"));
  });

  it("lets go of the focus when its letters are left there by Tab", async () => {
    desk();
    renderApp("/cases");
    await search("ho so{Tab}");
    const box = screen.getByRole("combobox", { name: w.search.label });
    await waitFor(() => expect(box.getAttribute("aria-expanded")).toBe("false"));
    expect(document.activeElement).not.toBe(box);
  });

  it("signs out", async () => {
    desk();
    renderApp("/cases");
    await search("dang xuat{Enter}");
    await screen.findByLabelText(words.session.login);
  });

  it("offers nobody and no case to whom may not see them", async () => {
    desk({ officer: { ...fakeMe().officer, role: "SURVEY_STAFF" } });
    renderApp("/settings");
    await search("tran");
    await screen.findByText(w.search.nothing);
    await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}dang xuat");
    await waitFor(() => expect(options()).toEqual([w.menu.signOut]));
  });
});

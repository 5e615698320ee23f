import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import { fakeRoom } from "@/ui/fake-room";
import { rememberedRow } from "@/ui/remembered-row";
import { vi as words } from "@/words/vi";
import { chosenFeedback } from "./chosen-feedback";
import { fakeFeedback } from "./fake-feedback";

const w = words.feedback;
const table = () => screen.findByRole("grid", { name: w.list.label });

beforeAll(() => fakeRoom());
afterEach(() => {
  rememberedRow.keep("", -1);
  chosenFeedback.clear();
});

describe("the list of opinions", () => {
  it("is opened by Alt+6, and N enters a new one at once", async () => {
    fakeFeedback();
    renderApp("/settings");
    await screen.findByRole("navigation");
    await userEvent.keyboard("{Alt>}6{/Alt}");
    await screen.findByText("PA-A-26-0000");
    expect(document.activeElement).toBe(await table());
    await userEvent.keyboard("n");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/new"));
  });

  it("narrows by the saved filters and by what is typed", async () => {
    const { sent } = fakeFeedback();
    renderApp("/feedback");
    await screen.findByText("PA-A-26-0000");
    await userEvent.keyboard("6");
    await waitFor(() => expect(sent("List")).toMatchObject({ due: "APPROVE" }));
    const button = screen.getByRole("button", { name: new RegExp(w.due.APPROVE ?? "") });
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(button.textContent).toContain("4");
    await userEvent.keyboard("/quat");
    await waitFor(() => expect(sent("List")).toMatchObject({ due: "APPROVE", text: "quat" }));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback"));
  });

  it("goes to one by keys and comes back to its row", async () => {
    fakeFeedback({}, {}, 900);
    renderApp("/feedback");
    await screen.findByText("PA-A-26-0000");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/f2"));
    await screen.findByRole("toolbar");
    await userEvent.keyboard("{Escape}");
    await table();
    await waitFor(() =>
      expect(document.querySelector("[role=row][data-active]")?.textContent).toContain("PA-A-26-0002"),
    );
  });

  it("lets a leader read and approve, not enter", async () => {
    fakeFeedback({}, { officer: { ...fakeMe().officer, role: "LEADER" } });
    renderApp("/feedback");
    await screen.findByText("PA-A-26-0000");
    expect(screen.queryByText(w.list.add)).toBeNull();
    await userEvent.keyboard(" ");
    const bar = await screen.findByRole("toolbar", { name: w.batch.bar });
    expect(bar.textContent).toContain(w.batch.acts.publish);
    expect(bar.textContent).not.toContain(w.batch.acts.sendAnswer);
  });

  it("is not there for those who key survey forms", async () => {
    fakeFeedback({}, { officer: { ...fakeMe().officer, role: "SURVEY_STAFF" } });
    renderApp("/settings");
    await screen.findByRole("navigation");
    expect(screen.queryByText(words.shell.nav.feedback)).toBeNull();
  });
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { vi as words } from "@/words/vi";
import { openTurns, save, withdrawn } from "./fake-turns";

const w = words.turns;
const open = openTurns.bind(null, renderApp);

describe("undo of the last move", () => {
  it("takes the last move back after saying which, and leaves Ctrl+Z to whoever types", async () => {
    const { called } = await open({ lastMove: withdrawn, state: "WITHDRAWN" }, ["correct", "undo"], {
      Undo: () => fakeCase(),
    });
    await userEvent.keyboard("{Control>}k{/Control}abc{Control>}z{/Control}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.keyboard("{Escape}");
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("{Control>}z{/Control}");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain(w.undo.sentence("rút hồ sơ", "08:25 23/11/2026", "08:40"));
    expect(called("Undo")).toHaveLength(0);
    await save();
    await screen.findByText(w.undo.saved("rút hồ sơ", "A-261120-0012"));
    await screen.findByText(words.cases.page.history);
    expect(called("Undo")[0]?.args).toEqual([{ caseId: "c1", event: "e9" }]);
    expect(screen.getByRole("toolbar").textContent).toContain(w.undo.until("08:40"));
  });

  it("says why an undo came too late", async () => {
    await open({ lastMove: withdrawn }, ["undo"], {
      Undo: () => {
        throw { code: "conflict", key: "undo.too_late", sentence: "Đã quá 15 phút." };
      },
    });
    await userEvent.keyboard("{Control>}z{/Control}");
    await screen.findByRole("dialog");
    await save();
    await screen.findByText("Đã quá 15 phút.");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

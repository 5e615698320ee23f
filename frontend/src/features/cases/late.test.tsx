import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeCases } from "./fake-cases";
import { field, openTurns, save, withdrawn } from "./fake-turns";

const w = words.turns.late;
const open = openTurns.bind(null, renderApp);
const press = (keys: string) => userEvent.keyboard(keys);
const chosen = () => document.querySelector<HTMLInputElement>("[name=reason]:checked")?.value;
const late = { outcome: "LATE", state: "DONE", lastChange: { ...withdrawn, event: "e7" } };

beforeAll(() => fakeRoom());

describe("why a case was late", () => {
  it("is chosen by a digit, with a note for the office", async () => {
    const { sent } = await open(late, ["explainLate"], { ExplainLate: () => fakeCase(late) });
    await press("v");
    await waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("reason"));
    expect(chosen()).toBeUndefined(); // nothing is said by an Enter too many
    await press("7");
    expect(chosen()).toBe("OTHER");
    await waitFor(() => expect(document.activeElement).toBe(field("note")));
    await press("người phụ trách nghỉ 3 ngày");
    expect(chosen()).toBe("OTHER"); // digits in a note are words
    await save();
    await screen.findByText(w.saved("A-261120-0012"));
    expect(sent("ExplainLate")).toEqual({
      caseId: "c1",
      after: "e7",
      reason: "OTHER",
      note: "người phụ trách nghỉ 3 ngày",
    });
  });

  it("keeps what was typed when it is refused, and says it at its field", async () => {
    await open(late, ["explainLate"], {
      ExplainLate: () => {
        throw { code: "invalid", key: "late.note", field: "note", sentence: "Ghi rõ là gì." };
      },
    });
    await press("v");
    await screen.findByRole("heading", { name: w.title });
    await press("7");
    await save();
    expect((await screen.findAllByText("Ghi rõ là gì.")).length).toBeGreaterThan(0);
    expect(chosen()).toBe("OTHER");
  });

  it("stands with the case, and begins with what was said before", async () => {
    const lateness = { at: "2026-11-23T08:00:00+07:00", by: "Ông Minh", reason: "SIGNER", note: "đi họp" };
    await open({ ...late, lateness }, ["explainLate"]);
    await screen.findByRole("heading", { name: w.list });
    screen.getByText(w.reasons.SIGNER ?? "");
    screen.getByText("đi họp");
    screen.getByText(words.turns.details.asked("08:00 23/11/2026", "Ông Minh"));
    await press("v");
    await screen.findByRole("heading", { name: w.title });
    expect(chosen()).toBe("SIGNER");
    expect(field("note")?.value).toBe("đi họp");
  });

  it("is asked for in a list of its own, which leads back to the month", async () => {
    const { last } = fakeCases(2);
    renderApp("/cases/where/month=2026-10&late=UNEXPLAINED&figure=2026-10-01~2026-10-31~late~");
    await screen.findByText(words.cases.figure.unexplained, { exact: false });
    await waitFor(() =>
      expect(last("List")).toMatchObject({ late: "UNEXPLAINED", figure: { column: "late" } }),
    );
    await press("{Escape}");
    await waitFor(() => expect(window.location.hash).toBe("#/month/2026-10"));
  });
});

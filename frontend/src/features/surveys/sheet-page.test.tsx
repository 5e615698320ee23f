import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { office } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakeForm } from "./fake-keying";
import { fakePiles } from "./fake-piles";
import { questionsOf } from "./walk";

const w = words.sheet;
const [first, second, last] = [...questionsOf(fakeForm()).slice(0, 2), questionsOf(fakeForm()).at(-1)];

const read = (change: Partial<office.SheetToRead> = {}): office.SheetToRead => ({
  ...{ id: "s1", batch: "b1", name: "Xấp 01", month: "2026-10", position: 7, serial: "A-000123-K" },
  ...{ questionnaire: "THUNGAN", version: 1, status: "FINAL", voided: "", withheld: false, answers: {} },
  ...change,
});
const show = async (change: Partial<office.SheetToRead> = {}) => {
  fakePiles({}, "LEADER", { Read: () => read(change) });
  renderApp("/surveys/sheet/s1");
  await screen.findByText(w.title(7, "Xấp 01"));
};

describe("a sheet to read", () => {
  it("shows what was answered, and not who wrote", async () => {
    await show({
      answers: {
        [first?.code ?? ""]: first?.options?.[0]?.key ?? "",
        [second?.code ?? ""]: ".",
        [last?.code ?? ""]: "•",
      },
    });
    const table = await screen.findByRole("table", { name: w.answers });
    const lines = [...table.querySelectorAll("tbody tr")].map((row) => row.textContent ?? "");
    expect(lines[0]).toContain(first?.options?.[0]?.label);
    expect(lines[1]).toContain(words.settle.noAnswer);
    expect(lines.at(-1)).toContain(w.personal);
    screen.getByText(w.readOnly);
    screen.getByText("A-000123-K");
    expect(document.querySelector("main form, main input")).toBeNull();
  });

  it.each([
    ["TO_SECOND", { status: "TO_SECOND" }, w.notFinal],
    ["VOID", { status: "VOID", voided: "BLANK" }, w.noAnswers],
    ["withheld", { withheld: true }, w.withheld],
  ])("says why it tells no answer: %s", async (_, change, why) => {
    await show(change);
    screen.getByText(why);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("leads to its pile", async () => {
    await show();
    await userEvent.keyboard("p");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b1"));
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";
import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { ward } from "@/bridge/models";
import { fakePage } from "./fake-page";

type Answers = Record<string, (...args: never[]) => unknown>;

// openTurns opens the page of a case whose clerk may do these acts, for tests,
// which bring the program to show it in.
export async function openTurns(
  renderApp: (address: string) => unknown,
  one: Partial<ward.Case>,
  can: string[],
  turns: Answers = {},
  cases: Answers = {},
) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Cases: {
      Choices: () => ({ fields: [], officers: [], units: [] }),
      Open: () => fakePage(fakeCase(one), can),
      ...cases,
    },
    Turns: turns,
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
  });
  renderApp("/cases/c1");
  await screen.findByRole("toolbar");
  const called = (method: string) => calls.filter((call) => call.method === method);
  return { called, sent: (method: string) => called(method).at(-1)?.args[0] };
}

export const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
export const focusIs = (name: string) => waitFor(() => expect(document.activeElement).toBe(field(name)));
export const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
export const withdrawn = {
  event: "e9",
  kind: "case.withdrawn",
  at: "2026-11-23T08:25:00+07:00",
  actor: "o1",
};

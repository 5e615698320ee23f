import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import { vi as words } from "@/words/vi";

const w = words.session.setUp;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const shown = () => document.querySelector<HTMLElement>("[data-step]:not([hidden])")?.dataset.step;
const onward = () => userEvent.keyboard("{Control>}{Enter}{/Control}");

function program() {
  const sentence = "Ký hiệu quầy không hợp lệ.";
  return fakeDoor({
    Session: { Me: () => fakeMe({ needsSetUp: true, signedIn: false }) },
    SetUp: {
      Proposal: () => ({
        profile: { bases: null, recipients: null, cutoffDay: 1 },
        hours: { validFrom: "2025-07-01", spans: null, saturday: null },
        counter: "A?",
        name: "",
        login: "",
        password: "",
      }),
      Create: () => {
        throw { code: "invalid", key: "k", sentence, fields: [{ field: "counter", key: "k", sentence }] };
      },
    },
  });
}

it("checks each step before the next, and marks the one that has to be put right", async () => {
  const calls = program();
  renderApp();
  await screen.findByRole("heading", { name: w.title });
  await waitFor(() => expect(field("profile.committee")).toBeTruthy());
  await onward();
  expect((await screen.findAllByText(w.missing)).length).toBeGreaterThan(2);
  expect(shown()).toBe("0");
  expect(document.activeElement).toBe(field("profile.committee"));
  expect(screen.getByText(w.bad)).toBeTruthy();
  await userEvent.paste("Ủy ban nhân dân phường Mẫu"); // the rest follows from it, without another key
  for (const step of ["1", "2", "3"]) {
    await onward();
    await waitFor(() => expect(shown()).toBe(step));
  }
  expect(screen.queryByText(w.bad)).toBeNull();
  await onward();
  expect(shown()).toBe("3");
  expect(calls.filter((call) => call.method === "Create")).toHaveLength(0);
  for (const name of ["name", "login", "password", "again"]) {
    await userEvent.click(field(name) as HTMLInputElement);
    await userEvent.paste("mau-mau-1");
  }
  await onward();
  await waitFor(() => expect(shown()).toBe("2")); // where the program refused it
  expect(screen.getByText(w.bad).parentElement?.textContent).toContain(w.steps[2]);
  await waitFor(() => expect(document.activeElement).toBe(field("counter")));
}, 15_000);

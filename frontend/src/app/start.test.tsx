import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { signInMarkup } from "./sign-in-markup";
import { start } from "./start";

const office = `Trung tâm "Một & Hai" <Mẫu>`;

// What the program makes of the built page: see frontPage in Go.
function servedPage(me: app.Me): HTMLElement {
  document.body.innerHTML = `<script type="application/json" id="me"></script><div id="root">${signInMarkup()}</div>`;
  const known = document.getElementById("me") as HTMLElement;
  known.textContent = JSON.stringify(me);
  const line = document.querySelector("main p") as HTMLElement;
  expect(line.innerHTML).toMatch(/^\{one-stop\}<br\/?>\{counter\}$/);
  line.replaceChildren(me.oneStop, document.createElement("br"), me.counter.name);
  return document.getElementById("root") as HTMLElement;
}

afterEach(() => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

it("takes over the login screen that stands in the page, with what was typed there", async () => {
  const me = fakeMe({ signedIn: false, oneStop: office });
  const calls = fakeDoor({
    Session: { Me: () => me, SignIn: () => fakeMe({ oneStop: office }) },
    Cases: { List: () => ({ total: 0, rows: null }), Choices: () => ({ fields: null, officers: null }) },
  });
  const wrong = vi.spyOn(console, "error"); // where React says that the page is not what it would have made
  const root = servedPage(me);
  const typed = screen.getByLabelText<HTMLInputElement>(words.session.login);
  typed.value = "lan";
  typed.focus();
  await act(() => start(root));
  expect(wrong.mock.calls).toEqual([]);
  expect(screen.getByLabelText(words.session.login)).toBe(typed);
  expect(typed.value).toBe("lan");
  expect(document.activeElement).toBe(typed);
  expect(calls.map((call) => call.method)).not.toContain("Me"); // it is in the page
  await userEvent.keyboard("{Enter}đúng rồi{Enter}");
  expect(await screen.findByRole("navigation")).toBeTruthy();
  expect(calls.find((call) => call.method === "SignIn")?.args).toEqual([
    { login: "lan", password: "đúng rồi" },
  ]);
});

it("asks who is here when the page does not say it", async () => {
  document.body.innerHTML = '<div id="root"></div>';
  fakeDoor({ Session: { Me: () => fakeMe({ signedIn: false }) } });
  await act(() => start(document.getElementById("root") as HTMLElement));
  expect(await screen.findByLabelText(words.session.login)).toBeTruthy();
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app } from "@/bridge/models";
import { vi as words } from "@/words/vi";

const wrong = {
  code: "invalid",
  key: "session.wrong",
  field: "password",
  sentence: "Tên đăng nhập hoặc mật khẩu không đúng.",
};
const listed = { total: 0, rows: null };

function program(start: Partial<app.Me>) {
  let me = fakeMe(start);
  const become = (change: Partial<app.Me>) => {
    me = { ...me, ...change };
    return me;
  };
  const calls = fakeDoor({
    Session: {
      Me: () => me,
      SignIn: ({ password }: app.Credentials) => {
        if (password !== "đúng rồi") throw wrong;
        return become({ signedIn: true, locked: false });
      },
      SignOut: () => become({ signedIn: false, locked: false }),
      Lock: () => become({ locked: true }),
      SetLanguage: (language: string) => become({ language }),
    },
    Intake: {
      Draft: () => "",
      SaveDraft: () => undefined,
      Procedures: () => [],
      Visits: () => [],
      Preview: () => ({
        deadline: { due: "", steps: null },
        limit: "",
        fee: 0,
        feeNote: "",
        code: "",
        warnings: null,
      }),
    },
    Cases: { List: () => listed, Choices: () => ({ fields: null, officers: null }) },
  });
  return { calls, called: (method: string) => calls.filter((call) => call.method === method) };
}

describe("signing in", () => {
  beforeEach(() => {
    program({ signedIn: false });
  });

  it("takes Enter from the name to the password and in", async () => {
    renderApp();
    await userEvent.click(await screen.findByLabelText(words.session.login));
    await userEvent.keyboard("lan{Enter}đúng rồi{Enter}");
    expect(await screen.findByRole("navigation")).toBeTruthy();
  });

  it("says at the password what was wrong and keeps what was typed", async () => {
    renderApp();
    const login = await screen.findByLabelText<HTMLInputElement>(words.session.login);
    await userEvent.click(login);
    await userEvent.keyboard("lan{Enter}sai{Enter}");
    expect((await screen.findAllByText(wrong.sentence)).length).toBe(2); // on top and at the field
    const password = screen.getByLabelText<HTMLInputElement>(words.session.password);
    expect([login.value, password.value]).toEqual(["lan", "sai"]);
    expect(document.activeElement).toBe(password);
  });

  it("changes the language before anybody has signed in", async () => {
    renderApp();
    await userEvent.click(await screen.findByText("English"));
    expect(await screen.findByRole("heading", { name: "Sign in" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });
});

describe("the desk", () => {
  it("locks with Ctrl+L, keeping what is being typed, and unlocks where it was", async () => {
    const { called } = program({});
    renderApp("/intake");
    const card = await screen.findByLabelText<HTMLInputElement>(words.intake.note);
    await userEvent.click(card);
    await userEvent.keyboard("dở dang");
    await userEvent.keyboard("{Control>}l{/Control}");
    await screen.findByRole("heading", { name: words.session.lockedTitle });
    expect(called("SaveDraft").at(-1)?.args[1]).toContain("dở dang");
    expect(document.getElementById("main")?.closest("[inert]")).toBeTruthy();

    await userEvent.keyboard("{F3}"); // the keys underneath are silent
    expect(window.location.hash).toBe("#/intake");
    await userEvent.type(screen.getByLabelText(words.session.password), "đúng rồi{Enter}");
    await waitFor(() => expect(screen.queryByText(words.session.lockedTitle)).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>(words.intake.note).value).toBe("dở dang");
    expect(document.activeElement).toBe(card);
  });

  it("goes to screens by their keys", async () => {
    program({});
    renderApp("/cases");
    await screen.findByRole("navigation");
    await userEvent.keyboard("{F2}");
    expect(window.location.hash).toBe("#/intake");
    await userEvent.keyboard("{Alt>}3{/Alt}");
    expect(window.location.hash).toBe("#/cases");
  });

  it("tells a browser without its token to open the printed address", async () => {
    fakeDoor({
      Session: {
        Me: () => {
          throw { code: "forbidden", key: "door.no_token", sentence: "" };
        },
      },
    });
    renderApp();
    expect(await screen.findByText(words.shell.door.noToken)).toBeTruthy();
  });
});

it("covers the screens when the program stops answering, and goes on where it was", async () => {
  program({});
  renderApp("/intake");
  await userEvent.type(await screen.findByLabelText(words.intake.note), "đang gõ");
  const answering = (window as unknown as { go: unknown }).go;
  fakeDoor({
    Session: {
      Me: () => {
        throw { code: "internal", key: "door.unreachable", sentence: "" };
      },
    },
    Intake: {
      Preview: () => {
        throw { code: "internal", key: "door.unreachable", sentence: "" };
      },
    },
  });
  await userEvent.type(screen.getByLabelText(words.intake.note), "!");
  expect(await screen.findByText(words.shell.door.unreachable)).toBeTruthy();
  Object.assign(window, { go: answering });
  await userEvent.keyboard("{F5}");
  await waitFor(() => expect(screen.queryByText(words.shell.door.unreachable)).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>(words.intake.note).value).toBe("đang gõ!");
});

it("shows a leader only the screens that a leader can work on", async () => {
  program({ officer: { ...fakeMe().officer, role: "LEADER" } });
  renderApp("/");
  const nav = await screen.findByRole("navigation");
  expect(nav.textContent).toContain(words.shell.nav.month);
  expect(nav.textContent).not.toContain(words.shell.nav.intake);
});

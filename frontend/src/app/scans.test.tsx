import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app } from "@/bridge/models";
import { fakeItemPage } from "@/features/feedback/fake-feedback";
import { vi as words } from "@/words/vi";
import { renderApp } from "./render-app";

const w = words.shell.scan;
const card = "079080001234||Trần Văn Mẫu|01011980|Nam|Số 1 đường Ví Dụ|05092021";
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const warning = { field: "applicant.name", key: "card.damaged", sentence: "Họ tên có thể sai." };

function desk(doubts: app.Warning[] = [], me: Partial<app.Me> = {}) {
  return fakeDoor({
    Session: { Me: () => fakeMe(me), ChangePassword: () => undefined },
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
      ReadCard: (text: string) => {
        if (text.includes("hỏng"))
          throw { code: "invalid", key: "card.unreadable", sentence: "Không đọc được thẻ." };
        return {
          person: {
            kind: "PERSON",
            name: "Trần Văn Mẫu",
            personalId: "079080001234",
            address: "Số 1",
            phone: "",
            email: "",
          },
          birthDate: "1980-01-01",
          warnings: doubts,
        };
      },
    },
    Feedback: { Open: () => fakeItemPage() },
    Cases: {
      Scanned: (text: string) => {
        if (text.endsWith("X"))
          throw { code: "invalid", key: "case.check_sign", sentence: "Sai ký tự kiểm tra." };
        return "c7";
      },
    },
  });
}

// A scanner leaves no time between two keys, however busy this machine is.
const scanner = userEvent.setup({ delay: null });

// pause is what lies between a person's last key and a scanner's first.
const pause = () => new Promise((done) => setTimeout(done, 300));

async function openIntake() {
  renderApp("/intake");
  await waitFor(() => expect(field("note")).toBeTruthy());
}

describe("scanning on the intake screen", () => {
  it("fills the person from whatever field it lands in, which keeps its text, and the phone", async () => {
    desk();
    await openIntake();
    await userEvent.type(field("applicant.phone") as HTMLInputElement, "0912000001");
    await userEvent.type(field("note") as HTMLInputElement, "gấp");
    await pause();
    await scanner.keyboard(card);
    await waitFor(() => expect(field("applicant.name")?.value).toBe("Trần Văn Mẫu"));
    expect(field("applicant.personalId")?.value).toBe("079080001234");
    expect(field("applicant.phone")?.value).toBe("0912000001");
    expect(field("note")?.value).toBe("gấp");
    expect(field("card")?.value).toBe("");
  });

  it("flags what is doubtful at its field until somebody types there, with all that the scanner typed", async () => {
    desk([warning]);
    await openIntake();
    await userEvent.click(field("note") as HTMLInputElement);
    await scanner.keyboard(`${card}{Enter}`);
    await waitFor(() => expect(field("applicant.name")?.getAttribute("aria-invalid")).toBe("true"));
    expect(document.activeElement).toBe(field("applicant.name"));
    expect(screen.getByText(card)).toBeTruthy();
    await userEvent.keyboard("x");
    expect(field("applicant.name")?.getAttribute("aria-invalid")).not.toBe("true");
  });

  it("fills the one who authorises when scanned among those fields", async () => {
    desk();
    await openIntake();
    await userEvent.click(field("authorised") as HTMLInputElement);
    await userEvent.click(field("authorizer.name") as HTMLInputElement);
    await scanner.keyboard(card);
    await waitFor(() => expect(field("authorizer.personalId")?.value).toBe("079080001234"));
    expect(field("applicant.name")?.value).toBe("");
  });

  it("keeps what the scanner typed of a card that cannot be read", async () => {
    desk();
    await openIntake();
    await userEvent.click(field("note") as HTMLInputElement);
    await scanner.keyboard(card.replace("Mẫu", "hỏng"));
    await screen.findByText("Không đọc được thẻ.");
    expect(screen.getByText(card.replace("Mẫu", "hỏng"))).toBeTruthy();
    expect(field("note")?.value).toBe("");
  });
});

describe("scanning anywhere else", () => {
  it("finds the cases of the person on a card", async () => {
    desk();
    renderApp("/settings/password");
    await screen.findByRole("heading", { name: words.settings.title });
    await scanner.keyboard(card);
    await waitFor(() =>
      expect(decodeURIComponent(window.location.hash)).toBe("#/cases/where/text=Trần+Văn+Mẫu+1234"),
    );
  });

  it("opens an opinion by the number on its receipt", async () => {
    const calls = desk();
    renderApp("/settings/password");
    await screen.findByRole("heading", { name: words.settings.title });
    await scanner.keyboard("PA-A-26-0001-W{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/feedback/f1"));
    expect(calls.find((call) => call.method === "Open")?.args).toEqual(["PA-A-26-0001-W"]);
  });

  it("opens the case of a slip, and its hand-over on that screen", async () => {
    desk();
    renderApp("/settings/rulebook");
    await screen.findByRole("heading", { name: words.settings.title });
    await scanner.keyboard("A-261123-0012-K{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/cases/c7"));
    window.location.hash = "#/handover";
    await waitFor(() => expect(document.activeElement?.id).toBe("handover-find"));
    await scanner.keyboard("A-261123-0012-K");
    await waitFor(() => expect(window.location.hash).toBe("#/handover/c7"));
  });

  it("says that a check character is wrong and opens nothing", async () => {
    desk();
    renderApp("/settings/rulebook");
    await screen.findByRole("heading", { name: words.settings.title });
    await scanner.keyboard("A-261123-0012-X{Enter}");
    expect((await screen.findByText("Sai ký tự kiểm tra.")).closest("[role=alert]")).toBeTruthy();
    expect(window.location.hash).toBe("#/settings/rulebook");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByText("Sai ký tự kiểm tra.")).toBeNull();
  });

  it("asks before it leaves what is typed in a dialog and kept nowhere", async () => {
    desk();
    renderApp("/settings/rulebook");
    await userEvent.click(await screen.findByRole("button", { name: words.shell.menu.label("Chị Lan") }));
    await userEvent.click(screen.getByRole("button", { name: words.shell.menu.password }));
    await userEvent.keyboard("matkhau");
    await pause();
    await scanner.keyboard("A-261123-0012-K");
    await screen.findByText(w.leaveSure);
    expect(window.location.hash).toBe("#/settings/rulebook");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(window.location.hash).toBe("#/cases/c7"));
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("does nothing for whom may see no cases: the text is typed", async () => {
    const calls = desk([], { officer: { ...fakeMe().officer, role: "SURVEY_STAFF" } });
    renderApp("/settings/rulebook");
    await userEvent.click(await screen.findByRole("combobox", { name: words.shell.search.label }));
    await scanner.keyboard("A-261123-0012-K");
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe("A-261123-0012-K"));
    expect(calls.filter((call) => call.method === "Scanned")).toEqual([]);
  });
});

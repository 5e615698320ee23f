import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { office, ward } from "@/bridge/models";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { vi as words } from "@/words/vi";
import { fakePage } from "./fake-page";

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const focusIs = (name: string) => waitFor(() => expect(document.activeElement).toBe(field(name)));
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");

const program = (answers: Record<string, Record<string, (...args: never[]) => unknown>>) => {
  const calls = fakeDoor({ Session: { Me: () => fakeMe({ oneStop: "Tại quầy" }) }, ...answers });
  return { called: (method: string) => calls.filter((call) => call.method === method) };
};

const given: ward.Handover = {
  at: "2026-11-25T08:00:00+07:00",
  by: "Chị Lan",
  receiver: fakeCase().applicant,
  proxy: false,
  authorisation: "",
  receiptReturned: false,
  identityShown: false,
  documents: [],
  feePaid: 0,
  note: "",
  way: "POST",
  posting: { number: "EM123", on: "2026-11-25", address: "Số 9" },
};

describe("a result that went by post", () => {
  it("shows the item and takes in what became of it", async () => {
    const one = fakeCase({ state: "RETURNED", resultWay: "POST", resultAddress: "Số 9", handover: given });
    const { called } = program({
      Cases: { Open: () => fakePage(one, ["followPost", "correct"]) },
      Turns: { FollowPost: (input: office.PostInput) => ({ ...one, id: input.caseId }) },
    });
    renderApp("/cases/c1");
    await screen.findByText(words.common.ways.post("Số 9"));
    const sent = words.common.ways.itemSent("EM123", formatDate("2026-11-25"));
    await screen.findByText(`${sent}, ${words.common.ways.waiting}`);
    await userEvent.keyboard("q");
    await focusIs("on");
    await userEvent.click(screen.getByLabelText(words.turns.post.outcomes.SENT_BACK));
    await userEvent.type(field("note") as HTMLInputElement, "Sai địa chỉ");
    await save();
    await screen.findByText(words.turns.post.saved.SENT_BACK?.(one.code) as string);
    expect(called("FollowPost")[0]?.args[0]).toMatchObject({
      caseId: "c1",
      outcome: "SENT_BACK",
      on: today(),
      note: "Sai địa chỉ",
    });
  });
});

describe("correcting the fee", () => {
  const one = fakeCase({
    procedure: {
      ...fakeCase().procedure,
      fee: { basis: "PER_PAGE", amount: 2000, fromPage3: 1000, most: 0, note: "" },
    },
    pages: 2,
    copies: 1,
    fee: 4000,
  });

  it("follows the rule of the case, and keeps what was not changed", async () => {
    const { called } = program({
      Cases: {
        Open: () => fakePage(one, ["correct"]),
        Fee: (input: office.CorrectInput) => (input.fields.pages ?? 0) * 2000,
        Correct: () => one,
      },
    });
    renderApp("/cases/c1");
    await screen.findByRole("button", { name: new RegExp(words.cases.page.correct) });
    await userEvent.keyboard("s");
    await waitFor(() => expect(field("fields.pages")?.value).toBe("2"));
    await userEvent.clear(field("fields.pages") as HTMLInputElement);
    await userEvent.type(field("fields.pages") as HTMLInputElement, "5");
    await waitFor(() => expect(field("fields.fee")?.value).toBe("10.000"));
    await userEvent.clear(field("fields.fee") as HTMLInputElement);
    await userEvent.type(field("fields.fee") as HTMLInputElement, "9000"); // somebody knows better
    await userEvent.clear(field("fields.pages") as HTMLInputElement);
    await userEvent.type(field("fields.pages") as HTMLInputElement, "6");
    await new Promise((done) => setTimeout(done, 300));
    expect(field("fields.fee")?.value).toBe("9000");
    await userEvent.type(field("reason") as HTMLInputElement, "Đếm nhầm trang");
    await save();
    await waitFor(() => expect(called("Correct")).toHaveLength(1));
    expect(called("Correct")[0]?.args[0]).toMatchObject({
      fields: { pages: 6, copies: 1, fee: 9000, resultWay: "COUNTER", resultPlace: "Tại quầy" },
    });
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { ward } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakePage } from "./fake-page";

const w = words.print;
const file = { name: "a.pdf", type: "application/pdf", base64: "" };
const corrected = fakeCase({ prints: [{ form: "01", copies: 1, void: true }] });

// open shows a case that is corrected by the first correction.
async function open(one: ward.Case, shown: { copy: number; replaces: boolean }) {
  let now = one;
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Papers: {
      Show: () => ({ ...file, ...shown }),
      Print: () => ({ sent: true, sentence: "Đã gửi in.", job: 1 }),
    },
    Cases: {
      Choices: () => ({ fields: [], officers: [] }),
      Open: () => fakePage(now),
      Correct: () => {
        now = corrected;
        return now;
      },
    },
  });
  renderApp("/cases/c1");
  await screen.findByRole("toolbar");
  return (method: string) => calls.filter((call) => call.method === method);
}

describe("printed papers of a case", () => {
  it("says that the next print is marked as a reprint", async () => {
    await open(fakeCase({ prints: [{ form: "01", copies: 2, void: false }] }), { copy: 3, replaces: false });
    await userEvent.keyboard("g");
    await screen.findByText(w.again(2));
    expect(screen.queryByText(w.replaces)).toBeNull();
  });

  it("shows the new slip at once when a correction made the printed one void", async () => {
    const called = await open(fakeCase({ prints: [{ form: "01", copies: 1, void: false }] }), {
      copy: 1,
      replaces: true,
    });
    expect(screen.queryByText(w.replaceNow)).toBeNull();
    await userEvent.keyboard("s");
    await waitFor(() => expect(document.querySelector('[name="reason"]')).toBeTruthy());
    await userEvent.type(document.querySelector('[name="reason"]') as HTMLInputElement, "Gõ nhầm tên");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(w.replaces);
    await screen.findByText(w.replace(words.turns.forms.receipt));
    await userEvent.keyboard("{Control>}p{/Control}");
    await waitFor(() => expect(called("Print")[0]?.args[0]).toMatchObject({ kind: "receipt", caseId: "c1" }));
  });

  it("offers it by key as long as it is not printed", async () => {
    await open(corrected, { copy: 1, replaces: true });
    await userEvent.keyboard("{Alt>}p{/Alt}");
    await screen.findByText(w.replaces);
  });
});

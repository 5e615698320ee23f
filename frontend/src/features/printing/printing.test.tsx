import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { pauseAfter } from "./load-queue";

const w = words.print;
const idle: app.PrintStatus = { going: 0, stuck: 0, handed: 0, printer: "HP-M404", none: "" };
const job = (id: number, change: Partial<app.PrintJob> = {}): app.PrintJob => ({
  id,
  name: "giay.pdf",
  kind: "receipt",
  caseId: `c${id}`,
  caseCode: `A-261123-000${id}`,
  month: "",
  test: false,
  printer: "HP-M404",
  at: "2026-11-23T08:20:00+07:00",
  state: "failed",
  stuck: true,
  sentence: `Vì sao ${id}`,
  ...change,
});

type Answers = Record<string, (...args: never[]) => unknown>;

async function open(
  status: app.PrintStatus,
  jobs: app.PrintJob[],
  more: Answers = {},
  me: Partial<app.Me> = {},
) {
  let left = jobs;
  const calls = fakeDoor({
    Session: { Me: () => fakeMe(me) },
    Papers: {
      PrintStatus: () => status,
      Queue: () => left,
      Again: (id: number) => ({ ...jobs.find((one) => one.id === id), state: "waiting", stuck: false }),
      Forget: (id: number) => {
        left = left.filter((one) => one.id !== id);
      },
      ...more,
    },
  });
  renderApp("/settings/password");
  await (me.locked ? screen.findByText(words.session.lockedTitle) : screen.findByRole("contentinfo"));
  return (method: string) => calls.filter((call) => call.method === method);
}

const queue = async () => {
  await userEvent.keyboard("{Alt>}q{/Alt}");
  return within(await screen.findByRole("dialog"));
};
const chosen = () => screen.getByRole("option", { selected: true }).textContent;

describe("print queue", () => {
  it("asks seldom while nothing happens and soon while a paper is on its way", () => {
    expect(pauseAfter({ ...idle, going: 1 })).toBeLessThan(pauseAfter({ ...idle, stuck: 1 }));
    expect(pauseAfter({ ...idle, stuck: 1 })).toBeLessThan(pauseAfter(idle));
    expect(pauseAfter({ ...idle, printer: "" })).toBe(pauseAfter({ ...idle, going: 1 })); // not known yet
    expect(pauseAfter({ ...idle, printer: "", none: "no_printer" })).toBe(pauseAfter(idle));
  });

  it("names the printer and counts in the status bar, in words", async () => {
    await open({ ...idle, going: 1, stuck: 2 }, []);
    const bar = within(screen.getByRole("contentinfo"));
    const button = await bar.findByRole("button");
    for (const text of [w.printer("HP-M404"), w.going(1), w.stuck(2)])
      expect(button.textContent).toContain(text);
  });

  it("says that there is no printer", async () => {
    await open({ ...idle, printer: "", none: "no_printer" }, []);
    await screen.findByText(w.none.no_printer as string);
  });

  it("asks nothing while the desk is locked", async () => {
    const called = await open(idle, [], {}, { locked: true });
    expect(called("PrintStatus")).toHaveLength(0);
  });

  it("prints the chosen paper again by key and keeps it chosen", async () => {
    const called = await open({ ...idle, stuck: 2 }, [
      job(1),
      job(2),
      job(3, { state: "done", stuck: false }),
    ]);
    await screen.findByText(w.stuck(2));
    const dialog = await queue();
    await dialog.findByText("Vì sao 2");
    await userEvent.keyboard("{ArrowDown}{Control>}p{/Control}");
    await waitFor(() => expect(called("Again").map((call) => call.args)).toEqual([[2]]));
    expect(chosen()).toContain("A-261123-0002");
    await userEvent.keyboard("{End}{Control>}p{/Control}"); // what came out is not printed again here
    expect(called("Again")).toHaveLength(1);
  });

  it("forgets a paper and chooses the one in its place", async () => {
    const called = await open({ ...idle, stuck: 2 }, [job(1), job(2)]);
    await screen.findByText(w.stuck(2));
    const dialog = await queue();
    await dialog.findByText("Vì sao 1");
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(called("Forget")[0]?.args).toEqual([1]));
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    expect(chosen()).toContain("A-261123-0002");
  });

  it("tells why a paper is not printed again", async () => {
    const sentence = "Hồ sơ đã được sửa sau lần in này.";
    await open({ ...idle, stuck: 1 }, [job(1)], {
      Again: () => {
        throw { code: "conflict", key: "print.outdated", sentence };
      },
    });
    await screen.findByText(w.stuck(1));
    const dialog = await queue();
    await dialog.findByText("Vì sao 1");
    await userEvent.keyboard("{Control>}p{/Control}");
    expect((await dialog.findByRole("alert")).textContent).toBe(sentence);
  });

  it("names papers of a month and test pages, and says when there are none", async () => {
    await open(idle, [
      job(1, { kind: "notice", caseId: "", caseCode: "", month: "2026-10" }),
      job(2, { test: true, caseId: "", caseCode: "" }),
    ]);
    await screen.findByText(w.printer("HP-M404"));
    const dialog = await queue();
    await dialog.findByText(`${w.kinds.notice} 10/2026`);
    expect(dialog.getByText(w.queue.test(w.kinds.receipt as string))).toBeTruthy();
    await userEvent.keyboard("{Control>}o{/Control}"); // of no case
    expect(screen.getByRole("dialog")).toBeTruthy();
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    await userEvent.keyboard("{Delete}");
    await dialog.findByText(w.queue.empty);
  });
});

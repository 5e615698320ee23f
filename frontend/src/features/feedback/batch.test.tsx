import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { rememberedRow } from "@/ui/remembered-row";
import { vi as words } from "@/words/vi";
import { chosenFeedback } from "./chosen-feedback";
import { fakeFeedback } from "./fake-feedback";

const w = words.feedback.batch;
const press = (keys: string) => userEvent.keyboard(keys);

beforeAll(() => fakeRoom());
afterEach(() => {
  rememberedRow.keep("", -1);
  chosenFeedback.clear();
});

const line = (id: string, change: Partial<app.FeedbackLine> = {}): app.FeedbackLine => ({
  id,
  code: `mã ${id}`,
  subject: "Quạt hỏng",
  sender: "Trần Văn Mẫu",
  state: "ASSIGNED",
  event: `event ${id}`,
  sentence: "",
  seen: `seen ${id}`,
  assignedWas: "Chị Lan",
  assigned: "Anh Hùng",
  forwarded: "Công an phường",
  public: "Ghế chờ hỏng",
  outcome: "Đã sửa",
  answer: "ACCEPTED",
  approved: true,
  number: "",
  ...change,
});

// atBatch ticks all of the list and opens an act by its key.
async function atBatch(
  key: string,
  role = "CLERK",
  one: (id: string) => app.FeedbackLine = (id) => line(id),
) {
  const program = fakeFeedback(
    {
      Batch: ({ ids }: office.FeedbackBatchInput) => ids.map(one),
      UndoBatch: (done: app.FeedbackUndone[]) => done.map(({ id }) => one(id)),
    },
    { officer: { ...fakeMe().officer, role } },
  );
  renderApp("/feedback");
  await screen.findByText("PA-A-26-0000");
  (await screen.findByRole("grid", { name: words.feedback.list.label })).focus();
  await press("{Control>}a{/Control}");
  await screen.findByText(w.chosen("3"));
  await press(key);
  return { ...program, sentBatches: () => program.called("Batch").map(({ args }) => args[0]) };
}

describe("one act for several opinions", () => {
  const refusal = "Ý kiến này nêu tên Anh Hùng.";
  const second = (id: string) => line(id, id === "f1" ? { sentence: refusal, event: "" } : {});

  it("shows what will happen, does only that, and takes it back as a whole", async () => {
    const { sentBatches, called } = await atBatch("g", "CLERK", second);
    await screen.findByRole("heading", { name: w.titles.assign("3") });
    await press("hùng{Enter}{Control>}{Enter}{/Control}");
    await screen.findByText(w.will("2"));
    expect(screen.getByText(w.refused("1"))).toBeTruthy();
    expect(screen.getByText(refusal)).toBeTruthy();
    expect(screen.getAllByText("Chị Lan → Anh Hùng")).toHaveLength(2);
    expect(sentBatches()[0]).toMatchObject({
      act: "assign",
      ids: ["f0", "f1", "f2"],
      to: "o2",
      preview: true,
    });
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.did("2"));
    expect(sentBatches()[1]).toMatchObject({
      preview: false,
      ids: ["f0", "f2"],
      after: { f0: "seen f0", f2: "seen f2" },
    });
    await press("{Control>}z{/Control}");
    const asked = await screen.findByRole("dialog");
    expect(within(asked).getByText(w.undoHint("2"))).toBeTruthy();
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.undone("2"));
    expect(called("UndoBatch").at(-1)?.args[0]).toEqual([
      { id: "f0", event: "event f0" },
      { id: "f2", event: "event f2" },
    ]);
    await press("{Escape}");
    await screen.findByText("PA-A-26-0000");
    expect(screen.queryByRole("toolbar", { name: w.bar })).toBeNull();
  });

  it("groups duplicates under the one that came first, which is none of them", async () => {
    const { sentBatches } = await atBatch("r");
    await screen.findByText(w.groupHint("PA-A-26-0000"));
    await screen.findByText(w.will("2"));
    expect(sentBatches()[0]).toMatchObject({ act: "group", ids: ["f1", "f2"], to: "f0", preview: true });
  });

  it("lets a leader read the public texts before approving them", async () => {
    const { sentBatches } = await atBatch("u", "LEADER");
    await screen.findByText(w.will("3"));
    expect(screen.getAllByText("Ghế chờ hỏng")).toHaveLength(3);
    expect(screen.getAllByText("Đã sửa")).toHaveLength(3);
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.did("3"));
    expect(sentBatches()[1]).toMatchObject({ act: "publish", preview: false });
  });

  it("takes the number of each letter, and prints all letters", async () => {
    const { sentBatches, called } = await atBatch("v");
    await screen.findByRole("heading", { name: w.titles.sendAnswer("3") });
    await press("{Control>}{Enter}{/Control}");
    await userEvent.type(await screen.findByLabelText(w.numberOf("mã f1")), "45");
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText(w.did("3"));
    expect(sentBatches()[1]).toMatchObject({ act: "sendAnswer", way: "Thư", numbers: { f1: "45" } });
    await press("{Control>}p{/Control}");
    await waitFor(() =>
      expect(called("Show").at(-1)?.args[0]).toMatchObject({
        kind: "feedback-reply",
        caseIds: ["f0", "f1", "f2"],
      }),
    );
  });

  it("prints letters without recording anything, so that nothing is to be undone", async () => {
    const { called } = await atBatch("i", "CLERK", (id) => line(id, { event: "" }));
    await screen.findByText(w.letters("3"));
    await press("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(called("Show").at(-1)?.args[0]).toMatchObject({ kind: "feedback-reply" }));
    expect(screen.queryByText(w.undo)).toBeNull();
  });

  it("is not for an act that is somebody else's", async () => {
    await atBatch("u");
    expect(window.location.hash).toBe("#/feedback");
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { app, ward } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { feedbackActs, feedbackPapers } from "./act-list";
import { fakeFeedback, fakeItem, fakeItemPage, field, focused } from "./fake-feedback";

const w = words.feedback;
const open = async (
  change: Partial<ward.Feedback>,
  can: string[],
  answers = {},
  page: Partial<app.FeedbackPage> = {},
) => {
  const item = fakeItem(change);
  const program = fakeFeedback({ Open: () => fakeItemPage(item, can, page), ...answers });
  renderApp("/feedback/f1");
  await screen.findByRole("toolbar");
  return program;
};
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const onIt = { id: "f1", after: "e7" };

beforeAll(() => fakeRoom());

it("has a key of its own for every act and paper", () => {
  const keys = [...feedbackActs, ...feedbackPapers].map((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("the page of an opinion", () => {
  it("shows whoever approves the answer before anything else", async () => {
    const draft = {
      outcome: "ACCEPTED",
      text: "Đã lắp mái",
      by: "o1",
      byName: "Chị Lan",
      at: "2026-11-20T09:05:00+07:00",
    };
    await open({ state: "DRAFTED", draft } as never, ["assign", "approveAnswer"]);
    const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(headings[0]).toBe(w.page.answer);
  });

  it("marks a measure that should have been taken, and none that was", async () => {
    const set = { by: "o1", byName: "Chị Lan", at: "2026-01-02T09:00:00+07:00" };
    const measure = { n: 1, kind: "APOLOGY", text: "Gửi thư", until: "2026-01-10", set, taken: null };
    const taken = { on: "2026-01-09", note: "xong", dropped: false, ...set };
    await open(
      {
        class: "CONDUCT",
        finding: { verdict: "FOUNDED", reasons: "x", ...set },
        measures: [measure, { ...measure, n: 2, taken }] as unknown as ward.Measure[],
      },
      [],
    );
    expect(screen.getAllByText(w.page.measureOverdue)).toHaveLength(1);
    expect(screen.getByText(w.page.measuresOverdue(1))).toBeTruthy();
  });

  it("says that there is no public text, and why one is kept from whom it names", async () => {
    await open({ public: null, published: null } as never, [], {}, { hidden: true, withheld: true });
    expect(screen.getByText(w.page.noPublic)).toBeTruthy();
    expect(screen.getByText(new RegExp(w.page.withheld.slice(0, 30)))).toBeTruthy();
  });

  it("says what it is, how far and how long, and only what can be done", async () => {
    await open({}, ["assign", "draftAnswer", "ungroup"], {}, { alike: [] });
    expect(screen.getByText("còn 12 ngày")).toBeTruthy();
    expect(screen.getByText(w.state.ASSIGNED ?? "")).toBeTruthy();
    const names = [...screen.getByRole("toolbar").querySelectorAll("button")].map((one) => one.textContent);
    expect(names).toEqual([
      `${w.acts.assign}G`,
      `${w.acts.draftAnswer}T`,
      `${w.papers["feedback-receipt"]}1`,
      `${w.papers["feedback-dossier"]}4`,
      `${w.acts.group}R`,
    ]);
  });

  it("leads back to the survey form on which it stood", async () => {
    await open({ sheet: "s7", question: "C6" }, []);
    const link = await screen.findByRole("link", {
      name: w.page.sheetAt("Xấp 01, Quầy A", 3, "A-000123-K", "10/2026"),
    });
    expect(link.getAttribute("href")).toBe("#/surveys/pile/b1");
  });

  it("shows the phone only to who has to call, and only when asked", async () => {
    await open({}, ["draftAnswer"]);
    expect(document.body.textContent).not.toContain("0900000001");
    await userEvent.click(screen.getByRole("button", { name: w.page.showNumber }));
    expect(document.body.textContent).toContain("0900000001");
  });

  it("shows neither the phone nor the identity number to a leader", async () => {
    const sender = { ...fakeItem().sender, personalId: "079080001234" } as ward.Person;
    await open({ sender }, ["approveAnswer"]);
    expect(document.body.textContent).toContain("•••••••••234");
    expect(document.body.textContent).not.toContain("079080001234");
    expect(screen.queryByRole("button", { name: w.page.showNumber })).toBeNull();
  });

  it("says of a forgotten sender what is left, and begins nothing that has no end", async () => {
    const by = { by: "o1", byName: "Chị Lan", at: "2026-11-20T09:05:00+07:00" };
    await open(
      {
        anonymised: "2032-01-05T09:00:00+07:00",
        content: "",
        sender: undefined,
        draft: { outcome: "ACCEPTED", text: "", ...by },
        answered: { way: "", ...by },
        reopened: [{ reason: "", due: "", ...by }],
      },
      [],
    );
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain(w.page.anonymised("05/01/2032"));
    expect(text).toContain(w.page.sentBy("Chị Lan", "09:05 20/11/2026", ""));
    expect(text).toContain(w.page.reopened(""));
    expect(text).not.toMatch(/2026, |Mở lại:/);
  });

  it("classifies by two digits", async () => {
    const { sent } = await open({ state: "RECEIVED" }, ["classify"], { Classify: () => fakeItem() });
    await userEvent.keyboard("p");
    await waitFor(() => expect(focused()).toBe("kind"));
    await userEvent.keyboard("32");
    await save();
    await waitFor(() =>
      expect(sent("Classify")).toEqual({ ...onIt, kind: "PETITION", class: "CONDUCT", note: "" }),
    );
  });

  it("assigns to nobody whom it names", async () => {
    const { sent } = await open({ about: [{ id: "o2", name: "Anh Hùng" }] }, ["assign"], {
      Assign: () => fakeItem({ assigned: { to: { id: "o1", name: "Chị Lan" } } as ward.Assignment }),
    });
    await userEvent.keyboard("g");
    await waitFor(() => expect(focused()).toBe("toName"));
    await userEvent.keyboard("hùng");
    expect(screen.queryByRole("option")).toBeNull();
    await userEvent.clear(field("toName") as HTMLInputElement);
    await userEvent.keyboard("lan{Enter}");
    await save();
    await waitFor(() => expect(sent("Assign")).toMatchObject({ ...onIt, to: "o1" }));
  });

  it("keeps the draft of an answer that is refused because somebody was faster", async () => {
    await open({}, ["draftAnswer"], {
      DraftAnswer: () => {
        throw { code: "conflict", key: "case.changed", sentence: "Anh Hùng vừa soạn trả lời lúc 08:29." };
      },
    });
    await userEvent.keyboard("t");
    await waitFor(() => expect(focused()).toBe("outcome"));
    await userEvent.keyboard("1Đã thay quạt mới");
    await save();
    await screen.findByText("Anh Hùng vừa soạn trả lời lúc 08:29.");
    expect(field("text")?.value).toBe("Đã thay quạt mới");
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.common.leave.hint); // sentences are not lost by one Escape
  });

  it("keeps what is typed of an answer when somebody goes elsewhere", async () => {
    const { drafts } = await open({}, ["draftAnswer"]);
    await userEvent.keyboard("t");
    await waitFor(() => expect(focused()).toBe("outcome"));
    await userEvent.keyboard("1Đang soạn dở");
    await waitFor(() => expect(drafts["feedback.f1.draftAnswer"]).toContain("Đang soạn dở"));
    await userEvent.keyboard("{F6}");
    await screen.findByText("PA-A-26-0001");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await screen.findByRole("toolbar");
    await userEvent.keyboard("t");
    await waitFor(() => expect(field("text")?.value).toBe("Đang soạn dở"));
  });

  it("approves by one key, and says so", async () => {
    const { sent } = await open({ state: "DRAFTED" }, ["approveAnswer", "returnAnswer"], {
      ApproveAnswer: () => fakeItem({ state: "APPROVED" }),
    });
    await userEvent.keyboard("d");
    await screen.findByText(w.forms.approveAnswer.saved("PA-A-26-0001"));
    expect(sent("ApproveAnswer")).toEqual(onIt);
  });

  it("records the result of a measure that is open", async () => {
    const measure = { n: 1, kind: "APOLOGY", text: "Xin lỗi", until: "2026-11-30" } as ward.Measure;
    const taken = { on: "2026-11-24", note: "", dropped: false } as ward.MeasureEnd;
    const finding = { verdict: "FOUNDED", reasons: "Đúng", at: "2026-11-23T08:25:00+07:00" } as ward.Finding;
    const { sent } = await open(
      {
        class: "CONDUCT",
        finding,
        measures: [
          { ...measure, taken },
          { ...measure, n: 2, text: "Nhắc nhở" },
        ],
      },
      ["takeMeasure"],
      { TakeMeasure: () => fakeItem() },
    );
    await userEvent.keyboard("q");
    await waitFor(() => expect(focused()).toBe("which"));
    await userEvent.keyboard("1{Enter}Đã họp kiểm điểm");
    await save();
    await waitFor(() =>
      expect(sent("TakeMeasure")).toMatchObject({ ...onIt, n: 2, note: "Đã họp kiểm điểm", dropped: false }),
    );
  });

  it("says why it cannot be closed yet, and that it names who reads it", async () => {
    await open({ state: "ANSWERED" }, [], {}, { notClosed: "Chưa có kết luận.", hidden: true });
    expect(screen.getByText("Chưa có kết luận.")).toBeTruthy();
    expect(screen.getByText(w.page.named)).toBeTruthy();
    expect(screen.queryByText("Trần Văn Mẫu")).toBeNull();
  });

  it("takes the last move back, and says until when", async () => {
    const last = { event: "e7", kind: "feedback.assigned", at: "2026-11-23T08:25:00+07:00", actor: "o1" };
    const { sent } = await open(
      { lastMove: last },
      ["undo"],
      { Undo: () => fakeItem() },
      {
        undoUntil: "2026-11-23T08:40:00+07:00",
      },
    );
    expect(screen.getByText(w.page.until("08:40"))).toBeTruthy();
    await userEvent.keyboard("{Control>}z{/Control}");
    await screen.findByText(w.undo.sentence(w.undo.moves.assigned ?? "", "08:25 23/11/2026", "08:40"));
    await save();
    await waitFor(() => expect(sent("Undo")).toEqual({ id: "f1", event: "e7" }));
  });
});

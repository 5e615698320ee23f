import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";

type Answers = Record<string, (...args: never[]) => unknown>;

const done = { by: "o1", byName: "Chị Lan", at: "2026-11-20T09:05:00+07:00" };

// fakeItem is an opinion that somebody has to answer, for tests.
export function fakeItem(change: Partial<ward.Feedback> = {}): ward.Feedback {
  return {
    id: "f1",
    code: "PA-A-26-0001",
    counter: "Quầy A",
    state: "ASSIGNED",
    receivedAt: "2026-11-20T09:05:00+07:00",
    receivedBy: done,
    kind: "REPORT",
    class: "FACILITIES",
    channel: "PHONE",
    subject: "Quạt ở phòng chờ hỏng",
    content: "Quạt ở phòng chờ hỏng đã hai tuần, ngồi rất nóng.",
    sender: {
      kind: "PERSON",
      name: "Trần Văn Mẫu",
      personalId: "",
      address: "Số 1 đường Ví Dụ",
      phone: "0900000001",
      email: "",
    },
    replyTo: "Điện thoại",
    forwardBy: "2026-11-27T17:00:00+07:00",
    dueAt: "2026-12-11T17:00:00+07:00",
    publishBy: "",
    answeredOnce: "",
    answeredDue: "",
    measures: [],
    reopened: [],
    group: "",
    attachments: [],
    anonymised: "",
    prints: [],
    lastChange: { event: "e7", kind: "feedback.assigned", at: done.at, actor: "o1" },
    conflicts: [],
    unknown: 0,
    ...change,
  } as ward.Feedback;
}

// fakeItemPage is the page of an opinion with what can be done, for tests.
export function fakeItemPage(
  item: ward.Feedback = fakeItem(),
  can: string[] = [],
  change: Partial<app.FeedbackPage> = {},
): app.FeedbackPage {
  return {
    item,
    standing: "IN_TIME",
    left: "còn 12 ngày",
    hidden: false,
    withheld: false,
    history: [{ at: done.at, actor: "Chị Lan", kind: "feedback.received", sentence: "Tiếp nhận tại Quầy A" }],
    can,
    notClosed: "",
    undoUntil: "",
    papers: ["feedback-receipt", "feedback-dossier"],
    alike: [],
    visits: [],
    ...change,
  };
}

// fakeRow is one line of the list, for tests.
export function fakeRow(at: number, change: Partial<ward.FeedbackRow> = {}): ward.FeedbackRow {
  return {
    id: `f${at}`,
    code: `PA-A-26-${String(at).padStart(4, "0")}`,
    subject: `Quạt hỏng ${at}`,
    kind: "REPORT",
    class: "FACILITIES",
    channel: "PHONE",
    state: "ASSIGNED",
    receivedAt: "2026-11-20T09:05:00+07:00",
    forwardBy: "",
    dueAt: "2026-12-11T17:00:00+07:00",
    answeredAt: "",
    closedAt: "",
    standing: "IN_TIME",
    left: "còn 12 ngày",
    assigned: "Anh Hùng",
    sender: "Trần Văn Mẫu",
    withheld: false,
    anonymous: false,
    group: "",
    public: false,
    measures: 0,
    ...change,
  };
}

const officers = [
  { id: "o1", login: "lan", name: "Chị Lan", title: "Công chức", role: "CLERK", active: true },
  { id: "o2", login: "hung", name: "Anh Hùng", title: "Công chức", role: "CLERK", active: true },
];

const board: office.FeedbackBoard = {
  overdue: 1,
  today: 2,
  soon: 3,
  toForward: 0,
  waiting: 0,
  toApprove: 4,
  toPublish: 0,
  measures: 0,
  mine: 0,
};

// fakeFeedback is a program that holds opinions, for tests.
export function fakeFeedback(answers: Answers = {}, me: Partial<app.Me> = {}, total = 3) {
  const drafts: Record<string, string> = {};
  const calls = fakeDoor({
    Session: { Me: () => fakeMe(me) },
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
    Catalogue: { Officers: () => officers },
    Month: {
      Current: () => "2026-11",
      Figures: (month: string) => ({ period: { from: `${month}-01`, to: `${month}-31` } }),
    },
    Intake: {
      Draft: (screen: string) => drafts[screen] ?? "",
      SaveDraft: (screen: string, content: string) => {
        drafts[screen] = content;
      },
      DropDraft: (screen: string) => {
        delete drafts[screen];
      },
    },
    Keying: {
      Origin: () => ({
        batch: "b1",
        name: "Xấp 01, Quầy A",
        month: "2026-10",
        position: 3,
        serial: "A-000123-K",
      }),
    },
    Cases: { List: () => ({ total: 0, more: false, rows: [] }) },
    Feedback: {
      Board: () => board,
      List: ({ text, offset = 0, limit = 0 }: ward.FeedbackFilter) => {
        const found = text ? 1 : total;
        const count = Math.max(0, Math.min(limit, found - offset));
        return { total: found, rows: Array.from({ length: count }, (_, at) => fakeRow(offset + at)) };
      },
      Open: (id: string) => fakeItemPage(fakeItem({ id })),
      ...answers,
    },
  });
  const called = (method: string) => calls.filter((call) => call.method === method);
  return { called, drafts, sent: (method: string) => called(method).at(-1)?.args[0] };
}

export const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
export const focused = () => (document.activeElement as HTMLInputElement | null)?.name ?? "";

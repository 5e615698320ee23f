import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { office, ward } from "@/bridge/models";

type Answers = Record<string, (...args: never[]) => unknown>;

const done = { by: "o1", byName: "Chị Lan", at: "2026-11-03T09:05:00+07:00" };
const period = { from: "2026-10-01", to: "2026-10-31" };

const line = (field: string, by: number): ward.FieldFigures => ({
  field,
  received: { total: 143 * by, online: 64 * by, counter: 65 * by, carriedOver: 14 * by },
  resolved: { total: 135 * by, early: 30 * by, onTime: 103 * by, late: 2 * by },
  pending: { total: 8 * by, inTime: 3 * by, overdue: 5 * by },
});

// fakeContent is the notice of procedures of October with two fields, for tests.
export function fakeContent(change: Partial<ward.NoticeContent> = {}): ward.NoticeContent {
  return {
    kind: "PROCEDURES",
    month: "2026-10",
    period,
    asOf: "2026-11-01T00:00:00+07:00",
    profile: { postedAt: "Trụ sở Ủy ban nhân dân phường Mẫu", bases: [], recipients: [] },
    number: "",
    signed: "",
    signer: { form: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH", name: "Hoàng Văn Mẫu" },
    procedures: {
      figures: {
        period,
        asOf: "2026-11-01T00:00:00+07:00",
        rejectedAtIntake: 1,
        procedures: { rows: [line("Chứng thực", 1), line("Hộ tịch", 1)], total: line("", 2) },
      },
    },
    paragraphs: [],
    layout: 1,
    working: { now: 22, before: 20, yearAgo: 0 },
    ...change,
  } as unknown as ward.NoticeContent;
}

// fakeParagraph is a paragraph as the program composed it, for tests.
export const fakeParagraph = (
  key: string,
  text: string,
  change: Partial<office.NoticeParagraph> = {},
): office.NoticeParagraph => ({
  key,
  text,
  composed: text,
  changed: false,
  stale: false,
  by: "",
  at: "",
  marks: [],
  ...change,
});

// fakeNotice is a draft that its clerk may change and send, for tests.
export function fakeNotice(change: Partial<office.NoticeView> = {}): office.NoticeView {
  return {
    id: "2026-10-PROCEDURES",
    kind: "PROCEDURES",
    month: "2026-10",
    nth: 0,
    state: "DRAFT",
    content: fakeContent(),
    hash: "h1",
    paragraphs: [
      fakeParagraph("opening", "Thông báo như sau:"),
      fakeParagraph("procedures.received", "Tổng số hồ sơ tiếp nhận: 286 hồ sơ."),
      fakeParagraph("procedures.late", ""),
    ],
    remarks: [],
    rounds: [],
    accepted: [],
    sinceSent: [],
    sinceSeen: [],
    seenAt: "2026-11-02T10:00:00+07:00",
    corrects: "",
    corrected: "",
    number: "12",
    postings: [],
    dueOn: "2026-11-06",
    lateDays: 0,
    can: ["setText", "send", "remark"],
    notReady: "",
    ...change,
  };
}

// fakeRemark is something that the chairperson wants changed, for tests.
export const fakeRemark = (id: string, target: string, text: string): ward.NoticeRemark => ({
  id,
  target,
  text,
  source: "SCREEN",
  ...done,
});

// fakeApproved is what makes a notice stand fast, for tests.
export const fakeApproved = {
  state: "APPROVED",
  approved: { by: "Anh Bình", at: "2026-11-04T08:00:00+07:00", pdf: "p1", key: "k1" },
  can: ["post"],
};

// fakeNotices is a program with one month and its notices, for tests. The first answer
// of a method may be overruled.
export function fakeNotices(
  notices: office.NoticeView[] = [fakeNotice()],
  { month = {}, answers = {} }: { month?: Partial<office.NoticeMonth>; answers?: Answers } = {},
) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
    Month: { Current: () => "2026-11" },
    Notices: {
      Month: (asked: string) => ({
        month: asked,
        period,
        over: true,
        dueOn: "2026-11-06",
        combined: false,
        missing: [],
        notices,
        ...month,
      }),
      MarkSeen: () => undefined,
      ...answers,
    },
  });
  return { called: (method: string) => calls.filter((call) => call.method === method) };
}

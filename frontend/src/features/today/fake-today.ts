import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";

const base: ward.CaseRow = {
  id: "c0",
  code: "A-261120-0000",
  officialCode: "",
  applicant: "Trần Văn Mẫu",
  phone: "0900000001",
  personalId: "0790••••1234",
  procedureCode: "1.004873",
  procedure: "Cấp Giấy xác nhận tình trạng hôn nhân",
  field: "Hộ tịch",
  channel: "DIRECT",
  state: "PROCESSING",
  standing: "SOON",
  receivedAt: "2026-11-20T09:05:00+07:00",
  receivedBy: "Chị Lan",
  heldBy: "Anh Hùng",
  firstDueAt: "2026-11-23T17:00:00+07:00",
  dueAt: "2026-11-23T17:00:00+07:00",
  finishedAt: "",
  handedOverAt: "",
  owed: 0,
  since: "",
  sinceDays: 0,
  reminded: "",
  left: "còn 3 giờ",
};

const member: Record<string, keyof office.Board> = {
  TODAY: "dueToday",
  OVERDUE: "overdue",
  SOON: "soon",
  WAITING: "waiting",
  READY: "notCollected",
  UNPAID: "unpaid",
  MINE: "mine",
  POSTED: "posted",
};

const noFeedback: office.FeedbackBoard = {
  overdue: 0,
  today: 0,
  soon: 0,
  toForward: 0,
  waiting: 0,
  toApprove: 0,
  toPublish: 0,
  measures: 0,
  mine: 0,
};

const noNotices: office.NoticeBoard = {
  month: "2026-10",
  toClose: 0,
  toReview: 0,
  returned: 0,
  toPost: 0,
  late: 0,
  takeDown: 0,
  moved: 0,
  movedIn: [],
  dueOn: "2026-11-06",
};

// fakeToday is a program whose lists are as long as its board says, for tests.
// Each list names its filter in the names of its people.
export function fakeToday(
  board: Partial<office.Board>,
  me: Partial<app.Me> = {},
  row: Record<string, Partial<ward.CaseRow>> = {},
  feedback: Partial<office.FeedbackBoard> = {},
  notices: Partial<office.NoticeBoard> = {},
) {
  const now: office.Board = {
    at: "2026-11-23T08:30:05+07:00",
    dueToday: 0,
    overdue: 0,
    soon: 0,
    waiting: 0,
    notCollected: 0,
    unpaid: 0,
    mine: 0,
    posted: 0,
    ...board,
  };
  let gone = 0; // cases that left the front of every list
  const calls = fakeDoor({
    Session: { Me: () => fakeMe(me) },
    Today: { Board: () => now },
    Feedback: { Board: () => ({ ...noFeedback, ...feedback }) },
    Notices: { Board: () => ({ ...noNotices, ...notices }) },
    Cases: {
      Choices: () => ({ fields: [], officers: [], units: [] }),
      List: ({ due, offset, limit }: ward.CaseFilter) => {
        const total = Number(now[member[due] as keyof office.Board]) - gone;
        const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => {
          const n = gone + offset + at;
          return {
            ...base,
            id: `${due}${n}`,
            code: `A-261120-000${n}`,
            applicant: `${due} ${n}`,
            ...row[due],
          };
        });
        return { total, more: false, rows };
      },
      Open: () => {
        throw { code: "not_found", key: "case.unknown", sentence: "Không có hồ sơ." };
      },
    },
  });
  return {
    called: (method: string) => calls.filter((call) => call.method === method && call.service !== "Feedback"),
    change: (to: Partial<office.Board>) => Object.assign(now, to),
    shift: (by: number) => {
      gone = by;
    },
  };
}

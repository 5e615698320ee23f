import type { app, office } from "@/bridge/models";
import { fakePile } from "./fake-keying";
import { fakeSurveys } from "./fake-surveys";

const levels = ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"];

// fakeFindings is what a month of 101 valid forms says.
export const fakeFindings = (change: Partial<app.SurveyFindings> = {}): app.SurveyFindings => ({
  summary: {
    questionnaire: "NHANH",
    version: 1,
    name: "PHIẾU NHANH",
    from: "2026-10",
    to: "2026-10",
    method: "HL-1",
    issued: 1500,
    collected: 104,
    pending: 0,
    valid: 101,
    smallest: 3,
    withheld: [],
    hidden: false,
    questions: [
      {
        code: "C1",
        group: "A",
        text: "Hài lòng chung",
        kind: "SCALE",
        index: "HAI_LONG",
        asked: 101,
        valid: 98,
        noAnswer: 2,
        twoMarks: 1,
        options: [1, 2, 10, 60, 25].map((count, at) => ({
          key: String(at + 1),
          label: levels[at] ?? "",
          score: at + 1,
          count,
        })),
        satisfied: { count: 85, of: 98 },
        sum: 0,
      },
      {
        code: "C2",
        group: "A",
        text: "Số lần đi lại",
        kind: "NUMBER",
        index: "",
        asked: 90,
        valid: 88,
        noAnswer: 2,
        twoMarks: 0,
        options: [],
        satisfied: { count: 0, of: 0 },
        sum: 195,
      },
    ],
    groups: [{ code: "A", title: "I. PHỤC VỤ", satisfied: { count: 85, of: 98 } }],
    satisfied: { count: 85, of: 98 },
    compared: 2640,
    wrong: 3,
  },
  by: "place",
  groups: [
    { group: "Quầy A", sheets: 96, satisfied: { count: 80, of: 92 }, label: "Quầy A" },
    { group: "…", sheets: 5, satisfied: { count: 5, of: 6 }, label: "…" },
  ],
  breakable: [
    { by: "place", label: "" },
    { by: "month", label: "" },
    { by: "question:C9", label: "Đến lần đầu?" },
  ],
  smallest: 3,
  open: [],
  small: [],
  ...change,
});

// fakeRemark is a remark that nobody made a matter of feedback yet.
export const fakeRemark = (change: Partial<office.Remark> = {}): office.Remark => ({
  sheet: "s1",
  batch: "Xấp 01",
  month: "2026-10",
  position: 4,
  question: "C6",
  text: "Ý kiến khác",
  words: "Nên thêm ghế",
  ...change,
});

type Service = Parameters<typeof fakeSurveys>[0];

// fakeResults answers the results of two months.
export function fakeResults(results: Service = {}, role = "CLERK", keying: Service = {}) {
  return fakeSurveys({}, role, {
    Keying: {
      HalfKeyed: () => [],
      Batches: () => [fakePile({ month: "2026-09" }), fakePile({ month: "2026-10" })],
      ...keying,
    },
    SurveyResults: {
      Versions: () => [{ questionnaire: "NHANH", version: 1 }],
      Findings: () => fakeFindings(),
      Trend: () => [
        { month: "2026-07", valid: 0, satisfied: { count: 0, of: 0 }, small: true },
        { month: "2026-08", valid: 10, satisfied: { count: 8, of: 10 }, small: false },
        { month: "2026-09", valid: 0, satisfied: { count: 0, of: 0 }, small: false },
        { month: "2026-10", valid: 101, satisfied: { count: 85, of: 98 }, small: false },
      ],
      Remarks: () => [fakeRemark()],
      ...results,
    },
  });
}

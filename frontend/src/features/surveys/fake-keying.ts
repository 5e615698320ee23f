import type { office, ward } from "@/bridge/models";

const options = (keys: string) => [...keys].map((key) => ({ key, label: `Trả lời ${key}` }));

// fakeForm asks in every way that a form can ask.
export const fakeForm = (): ward.Questionnaire => ({
  code: "NHANH",
  version: 1,
  name: "PHIẾU ĐÁNH GIÁ NHANH",
  short: "Phiếu nhanh",
  intro: "",
  source: "Phường soạn",
  verified: false,
  paper: "A5",
  from: "2025-07-01",
  groups: [
    {
      code: "A",
      title: "I. PHỤC VỤ",
      questions: [
        { code: "C1", text: "Hài lòng chung", kind: "SCALE", options: options("12345"), must: true },
        {
          code: "C2",
          text: "Có phải đi lại không",
          kind: "CHOICE",
          options: options("10"),
          skips: [{ when: ["0"], to: "C4" }],
        },
        { code: "C3", text: "Số lần đi lại", kind: "NUMBER", min: 1, max: 20 },
      ],
    },
    {
      code: "B",
      title: "",
      questions: [
        { code: "C4", text: "Biết qua đâu", kind: "MULTIPLE", options: options("123") },
        { code: "C5", text: "Ngày nộp", kind: "DATE" },
        { code: "C6", text: "Ý kiến khác", kind: "TEXT", lines: 3 },
      ],
    },
  ],
});

// fakePile is an open pile of ten forms keyed once.
export const fakePile = (change: Partial<office.SheetBatchRow> = {}): office.SheetBatchRow => ({
  id: "b1",
  opened: { by: "o1", byName: "Chị Lan", at: "2026-11-20T17:00:00+07:00" },
  name: "Xấp 01, Quầy A",
  questionnaire: "NHANH",
  version: 1,
  month: "2026-11",
  place: "Quầy A",
  mode: "ONCE",
  count: 10,
  unknown: 0,
  keyed: 3,
  toFirst: 0,
  toSecond: 0,
  toSettle: 0,
  final: 3,
  void: 0,
  ...change,
});

// fakeSeat is the fourth sheet of that pile, not begun; on the third the first
// question had the answer 2.
export const fakeSeat = (change: Partial<office.Seat> = {}): office.Seat => ({
  batch: fakePile(),
  questionnaire: fakeForm(),
  which: 1,
  position: 4,
  serial: "",
  answers: {},
  strokes: 0,
  last: { C1: "2" },
  again: "",
  done: 3,
  total: 10,
  typist: "",
  ...change,
});

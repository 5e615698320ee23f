import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { office, ward } from "@/bridge/models";
import { today } from "@/ui/today";

// fakeRow is a survey form in force that nobody has seen on paper.
export const fakeRow = (change: Partial<office.QuestionnaireRow> = {}): office.QuestionnaireRow => ({
  code: "NHANH",
  version: 1,
  name: "PHIẾU ĐÁNH GIÁ NHANH",
  short: "Phiếu nhanh",
  source: "Phường soạn",
  verified: false,
  verifiedNote: "Xem lại câu chữ",
  paper: "A5",
  from: "2025-07-01",
  questions: 4,
  pages: 1,
  inForce: true,
  used: false,
  printable: true,
  conflict: false,
  changeable: true,
  ...change,
});

// fakeForms are fifty forms given out today at counter A.
export const fakeForms = (change: Partial<ward.IssuedForms> = {}): ward.IssuedForms => ({
  id: "q1-9",
  questionnaire: "NHANH",
  version: 1,
  series: "A",
  first: 1,
  last: 50,
  place: "Quầy A",
  date: today(),
  at: `${today()}T09:00:00+07:00`,
  by: "Chị Lan",
  ...change,
});

type Answers = Parameters<typeof fakeDoor>[0][string];

// fakeSurveys puts a ward with two survey forms behind the bridge.
export function fakeSurveys(surveys: Answers = {}, role = "CLERK") {
  const me = fakeMe();
  const file = { name: "a.pdf", type: "application/pdf", base64: "" };
  return fakeDoor({
    Session: { Me: () => ({ ...me, officer: { ...me.officer, role } }) },
    Surveys: {
      Questionnaires: () => [
        fakeRow(),
        fakeRow({ code: "SIPAS22", short: "Phiếu 22 tiêu chí", paper: "A4", questions: 28, pages: 2 }),
        fakeRow({
          code: "SIPAS22",
          version: 2,
          short: "Phiếu 22 tiêu chí",
          from: "2099-01-01",
          inForce: false,
        }),
      ],
      Blank: () => file,
      WithReceipt: () => "",
      SetWithReceipt: () => undefined,
      Issue: (input: office.IssueInput) => fakeForms({ last: input.count, place: input.place }),
      Issued: (period: ward.Period) => ({
        period,
        issued: [fakeForms()],
        counts: [{ questionnaire: "NHANH", version: 1, place: "Quầy A", count: 50 }],
        total: 50,
      }),
      ...surveys,
    },
    Papers: {
      Show: () => ({ ...file, copy: 0, replaces: false }),
      Print: () => ({ sent: true, sentence: "Đang in", job: 1 }),
    },
  });
}

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

// fakeDefinition is a form of two groups: C01 and C02, then C03, to which C01 leads
// who was not content.
export const fakeDefinition = (): ward.Questionnaire => ({
  code: "PHUONG",
  version: 1,
  name: "PHIẾU CỦA PHƯỜNG",
  short: "Phiếu phường",
  intro: "",
  source: "Phường soạn",
  verified: true,
  paper: "A5",
  from: "2025-07-01",
  groups: [
    {
      code: "A",
      title: "ĐÁNH GIÁ",
      questions: [
        {
          code: "C01",
          text: "Có hài lòng không?",
          kind: "CHOICE",
          options: [
            { key: "1", label: "Có" },
            { key: "2", label: "Không" },
          ],
          skips: [{ when: ["2"], to: "C03" }],
        },
        {
          code: "C02",
          text: "Hài lòng điều gì?",
          kind: "CHOICE",
          options: [
            { key: "1", label: "Thái độ" },
            { key: "2", label: "Thời gian" },
          ],
          skips: [],
        },
      ],
    },
    {
      code: "B",
      title: "",
      questions: [{ code: "C03", text: "Ý kiến", kind: "TEXT", lines: 3 }],
    },
  ],
});

// fakeAdopted is it as the program keeps it.
const fakeAdopted = (): ward.AdoptedQuestionnaire => ({
  ...fakeDefinition(),
  layout: { paper: "A5", pages: 1, corners: [], codes: [], answers: [] },
  adoptedAt: "2025-07-01T08:00:00+07:00",
  adoptedBy: "",
  origin: "k1",
  conflicts: [],
});

type Answers = Parameters<typeof fakeDoor>[0][string];

// fakeSurveys puts a ward with two survey forms behind the bridge.
export function fakeSurveys(surveys: Answers = {}, role = "CLERK", more: Record<string, Answers> = {}) {
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
      Questionnaire: fakeAdopted,
      Preview: () => file,
      Edit: (form: ward.Questionnaire) => ({ ...fakeAdopted(), ...form }),
      Add: (form: ward.Questionnaire) => ({ ...fakeAdopted(), ...form }),
      SaveDefinition: () => ({ path: "", download: null }),
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
    Keying: { Batches: () => [], HalfKeyed: () => [] },
    Intake: { Draft: () => "", SaveDraft: () => undefined, DropDraft: () => undefined },
    Papers: {
      Show: () => ({ ...file, copy: 0, replaces: false }),
      Print: () => ({ sent: true, sentence: "Đang in", job: 1 }),
    },
    ...more,
  });
}

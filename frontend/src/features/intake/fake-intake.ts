import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";

const person = (name: string, personalId: string): ward.Person => ({
  kind: "PERSON",
  name,
  personalId,
  address: "Số 1 đường Ví Dụ",
  phone: "0900000001",
  email: "",
});

export const marriage: app.ProcedureHit = {
  favourite: 3,
  limit: "03 ngày làm việc",
  procedure: {
    code: "1.004873",
    validFrom: "2025-07-01",
    validTo: "",
    name: "Cấp Giấy xác nhận tình trạng hôn nhân",
    field: "Hộ tịch",
    limit: { unit: "WORKING_DAY", amount: 3, after15: false },
    limitNote: "",
    fee: { basis: "PER_CASE", amount: 8000, fromPage3: 0, most: 0, note: "" },
    papers: ["Tờ khai", "Giấy tờ tùy thân"],
    result: "Giấy xác nhận",
    source: "",
    verified: true,
    verifiedNote: "",
  },
};

// fakeIntake is a program at whose counter Trần Văn Mẫu is known and one
// procedure is in force, for tests.
export function fakeIntake(
  answers: Record<string, (...args: never[]) => unknown> = {},
  papers: Record<string, (...args: never[]) => unknown> = {},
) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Papers: {
      Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }),
      PrintStatus: () => ({ going: 0, stuck: 0, handed: 0, printer: "", none: "no_printer" }),
      Print: () => ({ sent: true, sentence: "Đã gửi đến máy in." }),
      ...papers,
    },
    Intake: {
      Draft: () => "",
      SaveDraft: () => undefined,
      DropDraft: () => undefined,
      Procedures: (query: string) => (/^hon nhan$|1\.004873|^3$/.test(query) ? [marriage] : []),
      Visits: (query: string) =>
        query.startsWith("tr")
          ? [
              {
                person: person("Trần Văn Mẫu", "079080001234"),
                lastCode: "A-261102-0003",
                lastAt: "2026-11-02T09:10:00+07:00",
                lastWhat: "Đăng ký khai sinh",
                caseCount: 3,
              },
            ]
          : null,
      ReadCard: (text: string) => ({
        person: person(text.split("|")[2] ?? "", text.split("|")[0] ?? ""),
        birthDate: "1985-01-01",
        warnings: null,
      }),
      Preview: (input: office.CaseInput) => ({
        deadline: input.procedureCode
          ? {
              due: "2026-11-26T17:00:00+07:00",
              steps: [{ date: "2026-11-24", counted: true, why: "Thứ Ba 24/11: ngày làm việc thứ 1" }],
            }
          : { due: "", steps: null },
        limit: input.procedureCode ? "03 ngày làm việc" : "",
        fee: input.procedureCode ? 8000 : 0,
        feeNote: "",
        code: "A-261123-0012",
        warnings: null,
      }),
      Receive: (input: office.CaseInput) => ({
        id: "c1",
        code: "A-261123-0012",
        applicant: input.applicant,
        procedure: marriage.procedure,
        dueAt: "2026-11-26T17:00:00+07:00",
        fee: input.fee,
        papers: input.papers,
      }),
      ...answers,
    },
  });
  return { calls, called: (method: string) => calls.filter((call) => call.method === method) };
}

import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";

const result: ward.ResultDocument = { name: "Giấy xác nhận", number: "12/XN", date: "2026-11-24", count: 1 };

type Answers = Record<string, (...args: never[]) => unknown>;

// fakeHandover is a program with one result ready and another case under way
// for the same name, for tests.
export function fakeHandover(page: Partial<app.HandoverPage> = {}, answers: Answers = {}) {
  const done = fakeCase({ state: "DONE", results: [result], finishedAt: "2026-11-24T10:00:00+07:00" });
  const row = (id: string, code: string, state: string): Partial<ward.CaseRow> => ({
    id,
    code,
    officialCode: "",
    state,
    applicant: done.applicant.name,
    personalId: "0790••••1234",
    procedure: done.procedure.name,
    dueAt: done.dueAt,
    finishedAt: state === "DONE" ? done.finishedAt : "",
    handedOverAt: "",
    owed: 0,
    since: "",
    sinceDays: 0,
    reminded: "",
  });
  const rows = [row("c1", done.code, "DONE"), row("c2", "A-261121-0003", "PROCESSING")];
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
    Handovers: {
      Find: (query: string) => rows.filter((one) => one.code === query || query.startsWith("tran")),
      Open: () => ({ case: done, give: [result], feeDue: 0, ready: true, obstacle: "", ...page }),
      HandOver: (input: office.HandoverInput) =>
        fakeCase({
          state: "RETURNED",
          handover: { ...input, at: "2026-11-25T08:00:00+07:00", by: "Chị Lan" },
        }),
      ...answers,
    },
  });
  return {
    called: (method: string) => calls.filter((call) => call.method === method),
    sent: () => calls.filter((call) => call.method === "HandOver").at(-1)?.args[0] as office.HandoverInput,
  };
}

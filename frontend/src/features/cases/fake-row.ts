import { fakeCase } from "@/bridge/fake-case";
import type { ward } from "@/bridge/models";

// fakeRow is one line of the list, for tests.
export function fakeRow(at: number, change: Partial<ward.CaseRow> = {}): ward.CaseRow {
  const { procedure, applicant } = fakeCase();
  return {
    id: `c${at}`,
    code: `A-261120-${String(at).padStart(4, "0")}`,
    officialCode: "",
    applicant: applicant.name,
    phone: applicant.phone,
    personalId: "0790••••1234",
    procedureCode: procedure.code,
    procedure: procedure.name,
    field: procedure.field,
    channel: "DIRECT",
    state: "PROCESSING",
    standing: "IN_TIME",
    receivedAt: "2026-11-20T09:05:00+07:00",
    receivedBy: "Chị Lan",
    heldBy: "Anh Hùng",
    firstDueAt: "2026-11-25T17:00:00+07:00",
    dueAt: "2026-11-25T17:00:00+07:00",
    finishedAt: "",
    handedOverAt: "",
    owed: 0,
    since: "",
    sinceDays: 0,
    reminded: "",
    left: "",
    ...change,
  };
}

import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";

// fakeImportReport says what a file of two cases holds, for tests.
export function fakeImportReport(change: Partial<office.CaseImportReport> = {}): office.CaseImportReport {
  return {
    id: "",
    source: "Cổng Dịch vụ công quốc gia",
    sources: ["Cổng Dịch vụ công quốc gia"],
    headRow: 1,
    headings: ["Mã hồ sơ", "Vào sổ", "Trạng thái"],
    columns: { officialCode: "Mã hồ sơ", state: "Trạng thái" },
    states: [{ word: "Lưu kho", state: "", count: 1 }],
    rows: 2,
    added: 2,
    moved: 0,
    same: 0,
    byHand: 0,
    older: 0,
    asOf: "2026-11-19T08:00:00+07:00",
    newest: "",
    notReceived: 0,
    skipped: 0,
    first: [],
    differences: [],
    applied: false,
    ...change,
  };
}

type Answers = Record<string, (...args: never[]) => unknown>;

// fakeCaseImport is a program that takes files of cases in, for tests.
export function fakeCaseImport(
  read: (of: app.CaseFileInput) => { report: office.CaseImportReport; errors: app.ImportError[] },
  files: Partial<ward.CaseImport>[] = [],
  more: Answers = {},
) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe({ officer: { ...fakeMe().officer, role: "ADMINISTRATOR" } }) },
    CaseImports: { List: () => files, Read: read, Progress: () => ({ done: 0, of: 0 }), ...more },
  });
  return { called: (method: string) => calls.filter((call) => call.method === method) };
}

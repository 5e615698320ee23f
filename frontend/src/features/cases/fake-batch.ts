import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";
import { fakeRow } from "./fake-row";

// fakeLine is what a batch says of one case, for tests.
export function fakeLine(id: string, change: Partial<app.BatchLine> = {}): app.BatchLine {
  return {
    caseId: id,
    code: `mã ${id}`,
    applicant: "Trần Văn Mẫu",
    event: `event ${id}`,
    sentence: "",
    seen: `seen ${id}`,
    heldWas: "Chị Lan",
    heldBy: "Phòng Kinh tế",
    dueWas: "2026-11-23T17:00:00+07:00",
    dueAt: "2026-11-30T17:00:00+07:00",
    late: false,
    documents: [{ name: "Giấy xác nhận", number: "", date: "", count: 1 }],
    receiver: "Trần Văn Mẫu",
    fee: 0,
    reasonWas: "UNKNOWN",
    reason: "UNKNOWN",
    ...change,
  };
}

// fakeBatch is a program with a list of cases; line says what becomes of each.
export function fakeBatch(
  total: number,
  line: (id: string) => app.BatchLine = (id) => fakeLine(id),
  me: Partial<app.Me> = {},
) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe(me) },
    Papers: {
      Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "", copy: 1, replaces: false }),
    },
    Cases: {
      Choices: () => ({ fields: [], officers: ["Anh Hùng"] }),
      List: ({ offset, limit }: ward.CaseFilter) => {
        const count = Math.max(0, Math.min(limit, total - offset));
        return { total, more: false, rows: Array.from({ length: count }, (_, at) => fakeRow(offset + at)) };
      },
    },
    Turns: {
      Batch: (input: office.BatchInput) => input.caseIds.map(line),
      UndoBatch: (done: app.BatchUndo[]) => done.map(({ caseId }) => line(caseId)),
    },
  });
  const inputs = (method: string) =>
    calls.filter((call) => call.method === method).map((call) => call.args[0]);
  return { inputs, batches: () => inputs("Batch") as office.BatchInput[] };
}

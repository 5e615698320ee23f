import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, ward } from "@/bridge/models";
import { fakePage } from "./fake-page";
import { fakeRow } from "./fake-row";

type Answers = Record<string, (...args: never[]) => unknown>;

// fakeCases is a program that holds a number of cases, for tests.
export function fakeCases(total: number, answers: Answers = {}, me: Partial<app.Me> = {}) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe(me) },
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
    Cases: {
      Choices: () => ({
        fields: ["Chứng thực", "Hộ tịch"],
        officers: ["Anh Hùng", "Chị Lan"],
        units: ["Phòng Kinh tế"],
      }),
      List: (filter: ward.CaseFilter) => {
        const found = filter.text ? 1 : total;
        const count = Math.max(0, Math.min(filter.limit, found - filter.offset));
        const rows = Array.from({ length: count }, (_, at) => fakeRow(filter.offset + at));
        return { total: found, more: false, rows };
      },
      Open: (id: string) => fakePage(fakeCase({ id })),
      ...answers,
    },
  });
  const called = (method: string) => calls.filter((call) => call.method === method);
  return { called, last: (method: string) => called(method).at(-1)?.args[0] as ward.CaseFilter };
}

import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { ward } from "@/bridge/models";

const figures = (field: string, by: number): ward.FieldFigures => ({
  field,
  received: { total: 143 * by, online: 64 * by, counter: 65 * by, carriedOver: 14 * by },
  resolved: { total: 135 * by, early: 30 * by, onTime: 103 * by, late: 2 * by },
  pending: { total: 8 * by, inTime: 3 * by, overdue: 5 * by },
});

const lastDay = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));

// Pending cases are judged at the first moment after the period.
const endOf = (day: string) => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  return `${next.toISOString().slice(0, 10)}T00:00:00+07:00`;
};

// fakeMonth is a program with figures of two fields for every period, for tests.
export function fakeMonth(answers: Record<string, (...args: never[]) => unknown> = {}) {
  const between = (period: ward.Period): ward.Figures => ({
    period,
    asOf: period.to >= "2026-11-23" ? "2026-11-23T08:30:00+07:00" : endOf(period.to),
    rejectedAtIntake: 0,
    procedures: { rows: [figures("Chứng thực", 1), figures("Hộ tịch", 1)], total: figures("", 2) },
  });
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Papers: { Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }) },
    Cases: {
      Choices: () => ({ fields: [], officers: [], units: [] }),
      List: () => ({ total: 5, more: false, rows: null }),
    },
    Month: {
      Current: () => "2026-11",
      Figures: (month: string) =>
        between({ from: `${month}-01`, to: lastDay(month).toISOString().slice(0, 10) }),
      FiguresBetween: between,
      ...answers,
    },
  });
  return { called: (method: string) => calls.filter((call) => call.method === method) };
}

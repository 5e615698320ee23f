import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { ward } from "@/bridge/models";

const period = { from: "2026-10-01", to: "2026-10-31" };

// number is a figure of a report, with what is behind it.
export const number = (count: number, more: Partial<ward.ReportCell> = {}): ward.ReportCell => ({
  sort: "NUMBER",
  text: "",
  count,
  of: 0,
  ...more,
});
// word is a word of a report that each language has of its own.
export const word = (text: string): ward.ReportCell => ({ sort: "WORD", text, count: 0, of: 0 });

// fakeReport is a report with one line, for tests.
export function fakeReport(kind: string, heads: string[], ...lines: ward.ReportCell[][]): ward.Report {
  const rows = lines.map((cells) => ({ total: false, cells }));
  return { kind, period, asOf: "2026-11-01T00:00:00+07:00", heads, rows, notices: [] };
}

type Answers = Record<string, (...args: never[]) => unknown>;

// fakeReports is a program in November 2026 that makes reports, for tests.
export function fakeReports(
  report: (q: { kind: string; period: ward.Period }) => ward.Report,
  more: Answers = {},
) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe({ officer: { ...fakeMe().officer, role: "LEADER" } }) },
    Month: { Current: () => "2026-10" },
    Reports: { Period: () => period, Report: report, Save: () => ({ path: "", name: "" }), ...more },
  });
  return { called: (method: string) => calls.filter((call) => call.method === method) };
}

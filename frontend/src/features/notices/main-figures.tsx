import type { office } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { onTimeRate } from "./on-time-rate";
import { percentOf } from "./percent-of";

// MainFigures are the totals of a notice, to be read before it is decided on.
export function MainFigures({ view }: { view: office.NoticeView }) {
  const all = useWords();
  const { procedures, feedback, survey } = view.content;
  const row = (cell: string, value: number): [string, string] => [
    cellName(cell, view.content, all),
    formatNumber(value),
  ];
  const rows: [string, string][] = [];
  if (procedures) {
    const { received, resolved, pending } = procedures.figures.procedures.total;
    const { columns, rate } = all.month;
    const number = (column: string, value: number) => rows.push([columns[column] ?? "", formatNumber(value)]);
    number("received", received.total);
    number("resolved", resolved.total);
    rows.push([rate, onTimeRate(resolved)]);
    number("pending", pending.total);
    number("overdue", pending.overdue);
  }
  if (feedback) {
    const { total } = feedback.figures;
    for (const column of ["new", "answeredInTime", "answeredLate", "pendingOverdue"] as const)
      rows.push([all.feedback.month.columns[column] ?? "", formatNumber(total[column])]);
  }
  for (const one of survey?.summaries ?? []) {
    rows.push(row(`survey/${one.questionnaire}/${one.version}/valid`, one.valid));
    if (!one.hidden) rows.push([`${one.name}, ${all.notices.figures.rate}`, percentOf(one.satisfied)]);
  }
  return <Facts rows={rows} />;
}

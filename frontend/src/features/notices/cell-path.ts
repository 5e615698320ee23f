import type { office } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { feedbackCounts } from "@/ui/feedback-counts";
import { feedbackPath } from "@/ui/feedback-path";
import { partsOfCell } from "./cell-name";
import { figureColumns } from "./figure-columns";

// recordsPath is the address of the records behind a figure, as the notice counts them.
export const recordsPath = ({ id, month }: office.NoticeView, cell: string): string =>
  `/month/${month}/records/${id}/${encodeURIComponent(cell)}`;

// cellPath is where a figure opens its records: a live one the list that people work
// with, one that stands fast the list that was kept with it.
export function cellPath(view: office.NoticeView, cell: string): string {
  const { part, line, column } = partsOfCell(cell);
  const { period, month } = view.content;
  if (view.approved) return recordsPath(view, cell);
  if (part === "procedures" && figureColumns.some(({ name }) => name === column))
    return casesPath({ figure: { period, field: line, column }, month });
  if (part === "feedback" && feedbackCounts.some((name) => name === column)) {
    const channel = view.content.feedback?.figures.byChannel.some((one) => one.channel === line);
    const of = channel ? ["", line] : [line, ""];
    return feedbackPath({ figure: [period.from, period.to, column, ...of].join("~"), month, back: "month" });
  }
  return recordsPath(view, cell);
}

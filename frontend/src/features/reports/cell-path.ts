import type { ward } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { feedbackPath } from "@/ui/feedback-path";

// cellPath is where the records behind a cell are, "" for none. Those of a figure that
// stands fast are the ones that were kept with its notice.
export function cellPath(of: ward.ReportCell): string {
  const { figure, caseId, opinions, refused, surveys, notice, cell } = of;
  if (notice && !cell) return `/month/${notice.slice(0, 7)}/post/${notice}`;
  if (notice) return `/month/${notice.slice(0, 7)}/records/${notice}/${encodeURIComponent(cell ?? "")}`;
  if (figure) return casesPath({ figure });
  if (opinions) {
    const { period, column } = opinions;
    const parts = [period.from, period.to, column, opinions.class ?? "", opinions.channel ?? ""];
    return feedbackPath({ figure: parts.join("~") });
  }
  if (refused) return casesPath({ state: "REJECTED_AT_INTAKE", from: refused.from, to: refused.to });
  if (surveys) return `/surveys/results~${surveys}`;
  return caseId ? `/cases/${encodeURIComponent(caseId)}` : "";
}

import type { ward } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";

// cellPath is where the records behind a cell are, "" for none.
export function cellPath(cell: ward.ReportCell): string {
  if (cell.figure) return casesPath({ figure: cell.figure });
  return cell.caseId ? `/cases/${encodeURIComponent(cell.caseId)}` : "";
}

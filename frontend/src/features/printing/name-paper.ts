import type { app } from "@/bridge/models";
import { formatDate, formatMonth } from "@/words/formats";
import type { Words } from "@/words/vi";

// namePaper says which paper this is, and of which case, month or day.
export function namePaper(job: app.PrintJob, words: Words["print"]): string {
  const kind = words.kinds[job.kind] ?? job.name;
  if (job.test) return words.queue.test(kind);
  return [kind, job.caseCode || about(job.month)].filter(Boolean).join(" ");
}

// about names the day or the month that a paper is about; of a period its first. Other
// papers are named by their ids, which say nothing to people.
const about = (what: string) => {
  const when = what.split("~")[0] ?? "";
  if (!/^\d{4}-\d\d/.test(when)) return "";
  return when.length > 7 ? formatDate(when) : formatMonth(when);
};

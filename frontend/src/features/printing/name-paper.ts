import type { app } from "@/bridge/models";
import { formatMonth } from "@/words/formats";
import type { Words } from "@/words/vi";

// namePaper says which paper this is, and of which case or month.
export function namePaper(job: app.PrintJob, words: Words["print"]): string {
  const kind = words.kinds[job.kind] ?? job.name;
  if (job.test) return words.queue.test(kind);
  return [kind, job.caseCode || (job.month && formatMonth(job.month))].filter(Boolean).join(" ");
}

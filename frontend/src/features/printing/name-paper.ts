import type { app } from "@/bridge/models";
import { formatDate, formatMonth } from "@/words/formats";
import type { Words } from "@/words/vi";

// namePaper says which paper this is, and of which case, month or day.
export function namePaper(job: app.PrintJob, words: Words["print"]): string {
  const kind = words.kinds[job.kind] ?? job.name;
  if (job.test) return words.queue.test(kind);
  return [kind, job.caseCode || about(job.month)].filter(Boolean).join(" ");
}

const about = (when: string) => (when.length > 7 ? formatDate(when) : when && formatMonth(when));

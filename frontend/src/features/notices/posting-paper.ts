import type { app, office } from "@/bridge/models";
import type { Words } from "@/words/vi";

// postingPaper names the record of a posting, which becomes that of its taking down.
export function postingPaper(
  { id, postings }: office.NoticeView,
  posting: string,
  words: Words["notices"]["posting"],
): { ref: app.PaperRef; label: string } {
  const one = postings.find(({ id: of }) => of === posting);
  const place = one?.place ?? "";
  return {
    ref: { kind: "notice-posting", caseId: id, month: posting, layout: "" },
    label: one?.taken ? words.takenRecordOf(place) : words.recordOf(place),
  };
}

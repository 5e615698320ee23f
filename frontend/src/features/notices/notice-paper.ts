import type { app, office } from "@/bridge/models";

// noticePaper names the paper of a notice: a draft, or the file that was kept.
export const noticePaper = ({ id, month }: office.NoticeView): app.PaperRef => ({
  kind: "notice",
  caseId: id,
  month,
  layout: "",
});

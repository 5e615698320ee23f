import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";

// recordColumns are the columns of the records behind a figure.
export function recordColumns(words: Words): DataColumn<office.NoticeRecordRow>[] {
  const { checks } = words.notices;
  const sort: Record<string, string> = { guided: checks.guided, sheet: checks.sheet, forms: checks.forms };
  return [
    {
      id: "code",
      header: checks.code,
      width: "150px",
      cell: ({ code, subject }) => code || (sort[subject.split("/")[0] ?? ""] ?? subject),
    },
    {
      id: "name",
      header: checks.applicant,
      width: "minmax(140px, 1fr)",
      cell: ({ name, subject }) => name || (sort[subject.split("/")[0] ?? ""] ?? ""),
    },
    {
      id: "what",
      header: checks.procedure,
      width: "minmax(200px, 2fr)",
      cell: ({ what }) => <span title={what}>{what}</span>,
    },
    {
      id: "received",
      header: checks.received,
      width: "96px",
      cell: ({ receivedAt }) => formatDate(receivedAt),
    },
    { id: "due", header: checks.due, width: "96px", cell: ({ dueAt }) => formatDate(dueAt) },
    { id: "ended", header: checks.ended, width: "96px", cell: ({ endedAt }) => formatDate(endedAt) },
    { id: "state", header: checks.state, width: "130px", cell: ({ state }) => stateWord(state, words) },
  ];
}

// stateWord says in words how a record stands: "standing.EARLY", "state.REJECTED…",
// "feedback_state.ANSWERED".
function stateWord(state: string, { common, feedback }: Words): string {
  const [of = "", name = ""] = state.split(".");
  const words: Record<string, Record<string, string>> = {
    standing: common.standing,
    state: common.state,
    feedback_state: feedback.state,
  };
  return words[of]?.[name] ?? name;
}

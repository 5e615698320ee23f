import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";

// recordColumns are the columns of the records behind a figure. Sheets and the like have
// but a number: nobody is named with them.
export function recordColumns(words: Words, bare: boolean): DataColumn<office.NoticeRecordRow>[] {
  const { checks } = words.notices;
  const sort: Record<string, string> = { guided: checks.guided, sheet: checks.sheet, forms: checks.forms };
  if (bare)
    return [
      {
        id: "sort",
        header: checks.kind,
        width: "200px",
        cell: ({ subject }) => sort[sortOf(subject)] ?? subject,
      },
      { id: "code", header: checks.code, width: "minmax(240px, 1fr)", cell: ({ code }) => code },
    ];
  return [
    {
      id: "code",
      header: checks.code,
      width: "190px",
      cell: ({ code, subject }) => code || (sort[sortOf(subject)] ?? subject),
    },
    {
      id: "name",
      header: checks.applicant,
      width: "minmax(140px, 1fr)",
      cell: ({ name, subject }) => name || (sort[sortOf(subject)] ?? ""),
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

const sortOf = (subject: string): string => subject.split("/")[0] ?? "";

import type { office } from "@/bridge/models";
import { readPerson } from "@/ui/read-person";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import { parseMoment } from "@/words/parse-moment";

// feedbackInput gives what the program takes in, from what stands in the form. A
// day that cannot be read is sent as it was typed: the program refuses it there.
export function feedbackInput(values: Record<string, string>): office.FeedbackInput {
  const text = (name: string) => (values[name] ?? "").trim();
  const anonymous = text("sentBy") === "NOBODY";
  const happened = text("happenedOn");
  const received = text("receivedAt");
  return {
    kind: text("kind"),
    class: text("class"),
    channel: text("channel"),
    subject: text("subject"),
    content: text("content"),
    sender: anonymous ? undefined : readPerson(values, "sender"),
    replyTo: anonymous ? "" : text("replyTo"),
    caseId: text("caseId") || text("caseCode"),
    about: text("about").split(" ").filter(Boolean),
    happenedOn: parseDate(happened, today()) ?? happened,
    receivedAt: received && moment(received),
  } as office.FeedbackInput;
}

const moment = (typed: string) => {
  const read = parseMoment(typed, today());
  return read ? `${read}:00+07:00` : typed;
};

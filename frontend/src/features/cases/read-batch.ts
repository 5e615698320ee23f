import type { office } from "@/bridge/models";
import { readNumbers } from "@/ui/batch-numbers";
import { readPerson } from "@/ui/read-person";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import type { BatchAct } from "./batch-acts";

// readBatch makes what the program wants out of the form of a batch. A day that
// does not exist goes as typed, for the program to refuse at its field.
export function readBatch(
  act: BatchAct,
  caseIds: string[],
  values: Record<string, string>,
): office.BatchInput {
  const text = (name: string) => (values[name] ?? "").trim();
  const day = (name: string) => parseDate(text(name), today()) ?? text(name);
  const one = values.who === "ONE";
  return {
    act,
    caseIds,
    to: text("to"),
    note: text("note"),
    reason: text("reason"),
    dueOn: day("dueOn"),
    far: values.far === "on",
    date: day("date"),
    numbers: readNumbers(values),
    eachOwn: act === "handOver" && !one,
    give: {
      caseId: "",
      receiver: readPerson(one ? values : {}, "receiver"),
      proxy: one,
      authorisation: one ? text("authorisation") : "",
      receiptReturned: values.receiptReturned === "on",
      identityShown: values.identityShown === "on",
      documents: [],
      feePaid: 0,
      note: text("note"),
    },
    preview: true,
  };
}

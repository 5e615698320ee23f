import type { office } from "@/bridge/models";
import { readFee } from "@/ui/read-fee";
import { readPerson } from "@/ui/read-person";
import { readResultWay } from "@/ui/read-result-way";
import { today } from "@/ui/today";
import { parseCount } from "@/words/parse-count";
import { parseMoment } from "@/words/parse-moment";
import { paperRows } from "./paper-rows";

// caseInput makes what the program wants out of what stands in the form. Papers
// that were not handed in are left out; sent tells which line each one was.
export function caseInput(values: Record<string, string>): { input: office.CaseInput; sent: number[] } {
  const text = (name: string) => (values[name] ?? "").trim();
  const rows = paperRows(values);
  const sent = rows.flatMap((row, at) => (row.originals !== 0 || row.copies !== 0 ? [at] : []));
  const fee = parseCount(values.fee);
  const authorised = values.authorised === "on";
  const received = parseMoment(values.receivedAt ?? "", today());
  const input: office.CaseInput = {
    procedureCode: text("procedure.code"),
    channel: text("channel"),
    applicant: readPerson(values, "applicant"),
    authorizer: authorised ? readPerson(values, "authorizer") : undefined,
    authorisation: authorised ? text("authorisation") : "",
    subject: text("subject"),
    papers: sent
      .flatMap((at) => rows[at] ?? [])
      .map(({ name, originals, copies }) => ({ name, originals, copies })),
    sets: parseCount(values.sets) || (values.sets?.trim() ? -1 : 0),
    ...readResultWay(values, text("counterPlace")),
    note: text("note"),
    fee,
    feePaid: values.feePaid === "on" ? fee : 0,
    feeReceipt: text("feeReceipt"),
    ...readFee(values),
    officialCode: text("officialCode"),
    // What cannot be read goes as typed, for the program to refuse at its field.
    receivedAt: received ?? text("receivedAt"),
  };
  return { input, sent };
}

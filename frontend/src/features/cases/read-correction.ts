import type { office, ward } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { readFee } from "@/ui/read-fee";
import { readPerson } from "@/ui/read-person";
import { readResultWay } from "@/ui/read-result-way";
import { parseCount } from "@/words/parse-count";

// readCorrection makes what the program wants out of the correction form. Lines
// are the papers on screen by their numbers in the form.
export function readCorrection(
  one: ward.Case,
  values: Record<string, string>,
  lines: number[],
  counter: string, // the place of results at the counter
): { input: office.CorrectInput; sent: number[] } {
  const text = (name: string) => (values[`fields.${name}`] ?? "").trim();
  const authorised = values.authorised === "on";
  const sent = lines.filter((line) => text(`papers.${line}.name`) !== "");
  const papers = sent.map((line) => ({
    name: text(`papers.${line}.name`),
    originals: parseCount(text(`papers.${line}.originals`)),
    copies: parseCount(text(`papers.${line}.copies`)),
  }));
  const input = {
    ...onCase(one),
    reason: (values.reason ?? "").trim(),
    fields: {
      procedureCode: one.procedure.code,
      receivedAt: one.receivedAt,
      channel: text("channel"),
      applicant: readPerson(values, "fields.applicant"),
      authorizer: authorised ? readPerson(values, "fields.authorizer") : undefined,
      authorisation: authorised ? text("authorisation") : "",
      subject: text("subject"),
      papers,
      sets: parseCount(text("sets")),
      ...readResultWay(values, counter, "fields."),
      ...readFee(values, "fields."),
      note: text("note"),
      fee: parseCount(text("fee")),
      feePaid: parseCount(text("feePaid")),
      feeReceipt: text("feeReceipt"),
      officialCode: text("officialCode"),
    },
  };
  return { input, sent };
}

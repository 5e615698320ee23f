import type { app, office } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { readPerson } from "@/ui/read-person";
import { today } from "@/ui/today";
import { parseCount } from "@/words/parse-count";
import { parseDate } from "@/words/parse-date";

// readHandover makes what the program wants out of the hand-over form.
export function readHandover(page: app.HandoverPage, values: Record<string, string>): office.HandoverInput {
  const one = page.case;
  const way = values.way || "COUNTER";
  const proxy = way === "COUNTER" && values.who === "PROXY";
  const known = values.who === "AUTHORIZER" && one.authorizer ? one.authorizer : one.applicant;
  const given = page.give
    .map((document, at) => ({ ...document, count: parseCount(values[`documents.${at}.count`]) || 1 }))
    .filter((_, at) => values[`documents.${at}.given`] === "on");
  return {
    ...onCase(one),
    receiver: proxy ? readPerson(values, "receiver") : known,
    proxy,
    authorisation: proxy ? (values.authorisation ?? "").trim() : "",
    receiptReturned: values.receiptReturned === "on",
    identityShown: values.identityShown === "on",
    documents: given,
    feePaid: parseCount(values.feePaid),
    feeReceipt: values.feeReceipt?.trim(), // undefined where nothing is owed
    note: (values.note ?? "").trim(),
    way,
    ...(way === "POST" ? readPosting(values) : {}),
  };
}

// A day that cannot be read goes as typed, for the program to refuse at its field.
const readPosting = ({ postNumber = "", postedOn = "", postAddress = "" }: Record<string, string>) => ({
  postNumber: postNumber.trim(),
  postedOn: parseDate(postedOn, today()) ?? postedOn.trim(),
  postAddress: postAddress.trim(),
});

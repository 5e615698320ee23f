import type { app, office } from "@/bridge/models";
import { onCase } from "@/ui/on-case";
import { readPerson } from "@/ui/read-person";
import { parseCount } from "@/words/parse-count";

// readHandover makes what the program wants out of the hand-over form.
export function readHandover(page: app.HandoverPage, values: Record<string, string>): office.HandoverInput {
  const one = page.case;
  const proxy = values.who === "PROXY";
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
    note: (values.note ?? "").trim(),
  };
}

import type { ward } from "@/bridge/models";
import { readForm } from "./read-form";
import { readPerson } from "./read-person";

// cardValues gives the text for the fields of the person under the prefix whose
// card was scanned. Phone and e-mail, which no card knows, stay unless they
// belong to somebody else.
export function cardValues(
  form: HTMLFormElement,
  person: ward.Person,
  prefix: string,
): Record<string, string> {
  const before = readPerson(readForm(form), prefix).personalId ?? "";
  const other = before !== "" && before !== person.personalId ? { phone: "", email: "" } : {};
  const all = {
    kind: "PERSON",
    name: person.name,
    personalId: person.personalId,
    address: person.address,
    ...other,
  };
  return Object.fromEntries(Object.entries(all).map(([field, text]) => [`${prefix}.${field}`, text]));
}

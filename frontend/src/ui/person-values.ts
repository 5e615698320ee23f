import type { ward } from "@/bridge/models";

// personValues gives the text for the fields of a person under the prefix.
export function personValues(person: ward.Person, prefix: string): Record<string, string> {
  const { kind, name, personalId, address, phone, email } = person;
  const all = { kind: kind || "PERSON", name, personalId, address, phone, email };
  return Object.fromEntries(Object.entries(all).map(([field, text]) => [`${prefix}.${field}`, text]));
}

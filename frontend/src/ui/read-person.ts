import type { ward } from "@/bridge/models";

// readPerson gives the person whose fields stand in a form under the prefix.
export function readPerson(values: Record<string, string>, prefix: string): ward.Person {
  const text = (name: string) => (values[`${prefix}.${name}`] ?? "").trim();
  return {
    kind: text("kind") || "PERSON",
    name: text("name"),
    personalId: text("personalId"),
    address: text("address"),
    phone: text("phone"),
    email: text("email"),
  };
}

import type { ward } from "@/bridge/models";

// takenKeys names the keys that answer a question: "1–5", "1, 0", "0–9".
export function takenKeys(ask: ward.Question): string {
  if (ask.kind === "NUMBER" || ask.kind === "DATE") return "0–9";
  const keys = (ask.options ?? []).map((one) => one.key);
  const [first = "", last = ""] = [keys[0], keys.at(-1)];
  const inOrder = keys.every((key, at) => Number(key) === Number(first) + at);
  return inOrder && keys.length > 2 ? `${first}–${last}` : keys.join(", ");
}

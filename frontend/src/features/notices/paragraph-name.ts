import type { Words } from "@/words/vi";

// paragraphName says in few words what a paragraph is about, by its key: the last
// part of "procedures.received", or of "survey.SIPAS22.1.rate" with its form.
export function paragraphName(key: string, words: Words["notices"]): string {
  const parts = key.split(".");
  const name = words.text.keysOf[parts.at(-1) ?? ""] ?? parts.at(-1) ?? key;
  return parts.length > 2 ? `${parts[1]}: ${name}` : name;
}

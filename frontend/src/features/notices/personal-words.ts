import type { office } from "@/bridge/models";

// personalWords are the stretches of what persons wrote on a notice that look like
// personal data, each once.
export function personalWords(paragraphs: office.NoticeParagraph[]): string[] {
  const found = paragraphs.flatMap(({ text, marks }) => {
    const letters = [...text];
    return marks.map(({ from, to }) => letters.slice(from, to).join(""));
  });
  return [...new Set(found)];
}

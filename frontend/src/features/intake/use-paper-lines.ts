import { type RefObject, useState } from "react";
import { writeForm } from "@/ui/write-form";
import type { PaperLine } from "./paper-line";
import { paperRows } from "./paper-rows";

// usePaperLines keeps which lines of papers are on screen. What is typed in
// them lives in the form; a line that stays keeps it.
export function usePaperLines(form: RefObject<HTMLFormElement | null>, initial: Record<string, string>) {
  const [lines, setLines] = useState<PaperLine[]>(() =>
    paperRows(initial).map((row, at) => ({
      ...newLine(row.name, row.own),
      originals: initial[`papers.${at}.originals`] ?? "",
      copies: initial[`papers.${at}.copies`] ?? "",
    })),
  );
  return {
    lines,
    // The papers of another procedure take the place of the last one's; lines
    // of one's own stay.
    replace: (names: string[]) =>
      setLines((now) => [...names.map((name) => newLine(name, false)), ...now.filter((line) => line.own)]),
    add: () => setLines((now) => [...now, newLine("", true)]),
    remove: (key: string) => setLines((now) => now.filter((line) => line.key !== key)),
    // One original of every paper that the procedure asks for.
    all: () => {
      if (!form.current) return;
      const wanted = lines.flatMap((line, at) =>
        line.own ? [] : [[`papers.${at}.originals`, "1"] as const],
      );
      writeForm(form.current, Object.fromEntries(wanted));
    },
  };
}

let count = 0;

function newLine(name: string, own: boolean): PaperLine {
  count += 1;
  return { key: `${count}`, name, own, originals: "", copies: "" };
}

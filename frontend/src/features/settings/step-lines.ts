import type { ward } from "@/bridge/models";

// stepLines writes the steps of a procedure one a line: "Phòng Tư pháp: 2,5".
export const stepLines = (steps: ward.StepShare[] = []): string =>
  steps.map(({ unit, share }) => `${unit}: ${String(share).replace(".", ",")}`).join("\n");

// readSteps reads such lines. A share that cannot be read is 0, which the program
// refuses with its own sentence, naming the step.
export function readSteps(text: string): ward.StepShare[] {
  return text.split("\n").flatMap((line) => {
    if (!line.trim()) return [];
    const at = line.lastIndexOf(":");
    const share = Number(
      line
        .slice(at + 1)
        .trim()
        .replace(",", ".") || "0",
    );
    if (at < 0 || !Number.isFinite(share)) return [{ unit: line.trim(), share: 0 }];
    return [{ unit: line.slice(0, at).trim(), share }];
  });
}

// readDraft gives what a draft kept. One that cannot be read is worth less than an
// empty form.
export function readDraft(content: string | undefined): Record<string, string> {
  try {
    const draft: unknown = JSON.parse(content || "{}");
    return typeof draft === "object" && draft !== null ? (draft as Record<string, string>) : {};
  } catch {
    return {};
  }
}

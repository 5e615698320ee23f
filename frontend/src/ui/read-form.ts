// readForm gives what stands in a form, by field name: text as typed, "on" for
// ticked boxes and nothing for others. It is what drafts keep.
export function readForm(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") values[name] = value;
  return values;
}

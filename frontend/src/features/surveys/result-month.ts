// readMonth reads a month as people type it, "10/2026" or "2026-10"; "" when it is none.
export function readMonth(typed = ""): string {
  const text = typed.trim();
  const turned = /^(\d{1,2})[/.\- ](\d{4})$/.exec(text);
  const month = turned ? `${turned[2]}-${(turned[1] ?? "").padStart(2, "0")}` : text;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : "";
}

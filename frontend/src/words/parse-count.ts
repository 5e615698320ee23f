// parseCount reads a whole number as people type it: "2", "50.000", "50 000".
// Nothing typed is 0. What is no such number becomes -1, which the program
// refuses at its field with its own sentence: nothing is silently taken as 0.
export function parseCount(typed = ""): number {
  const text = typed.replace(/[.\s]/g, "");
  if (!text) return 0;
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}

// batchNumbers begins the names of the fields in which numbers are typed at the lines
// of a batch.
export const batchNumbers = "numbers.";

// readNumbers gives what was typed there, by the thing it is of.
export function readNumbers(values: Record<string, string>): Record<string, string> {
  const all = Object.entries(values).filter(([name, value]) => name.startsWith(batchNumbers) && value.trim());
  return Object.fromEntries(all.map(([name, value]) => [name.slice(batchNumbers.length), value.trim()]));
}

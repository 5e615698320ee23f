import { AppError } from "./app-error";

// toAppError makes of whatever a door rejected with the one error that screens
// know. A browser rejects with the wire error itself, the window with an Error
// whose message is its text. Text that is not a wire error is a fault of the program: it is kept as
// the sentence, so that a person can report it.
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const said = thrown instanceof Error ? thrown.message : thrown;
  const wire = typeof said === "string" ? parse(said) : said;
  if (isWire(wire)) return new AppError(wire);
  return new AppError({ code: "internal", key: "internal", sentence: String(said) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isWire(value: unknown): value is AppError {
  return typeof value === "object" && value !== null && "code" in value && "key" in value;
}

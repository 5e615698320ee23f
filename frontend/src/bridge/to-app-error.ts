import { AppError } from "./app-error";

// toAppError makes of whatever a door rejected with the one error that screens
// know. Text that is not a wire error is a fault of the program: it is kept as
// the sentence, so that a person can report it.
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const wire = typeof thrown === "string" ? parse(thrown) : thrown;
  if (isWire(wire)) return new AppError(wire);
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return new AppError({ code: "internal", key: "internal", sentence: text });
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

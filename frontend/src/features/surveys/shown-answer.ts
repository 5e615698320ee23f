import type { ward } from "@/bridge/models";
import { formatDate } from "@/words/formats";

// shownAnswer is an answer as it stands in its box.
export function shownAnswer(ask: ward.Question, answer: string): string {
  return ask.kind === "DATE" && answer.length > 1 ? formatDate(answer) : answer;
}

// shownTyped is an answer that is not whole yet.
export function shownTyped(ask: ward.Question, typed: string): string {
  if (ask.kind !== "DATE") return typed;
  const whole = typed.padEnd(8, "_");
  return `${whole.slice(0, 2)}/${whole.slice(2, 4)}/${whole.slice(4)}`;
}

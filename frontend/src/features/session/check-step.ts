import type { FieldError } from "@/bridge/app-error";
import type { Words } from "@/words/vi";

type SetUp = Words["session"]["setUp"];

// What no paper and nobody at the desk can do without, step by step.
const needed = [
  ["profile.committee", "profile.oneStop", "profile.place"],
  [],
  ["counter"],
  ["name", "login", "password", "again"],
];

// checkStep says what has to be put right before the next step. The program
// checks everything again, and more closely, at the end.
export function checkStep(step: number, values: Record<string, string>, words: SetUp): FieldError[] {
  const fields = (needed[step] ?? [])
    .filter((field) => !values[field]?.trim())
    .map((field) => ({ field, key: "missing", sentence: words.missing }));
  if (step === needed.length - 1 && values.again && values.password !== values.again)
    fields.push({ field: "again", key: "differ", sentence: words.fields.differ });
  return fields;
}

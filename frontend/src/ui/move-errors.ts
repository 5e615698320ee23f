import { AppError } from "@/bridge/app-error";

// moveErrors puts what the program refuses at the fields on screen where it can
// be put right, when they are named otherwise.
export function moveErrors(refusal: AppError | null, to: (field: string) => string): AppError | null {
  if (!refusal || refusal.fields.every((one) => to(one.field) === one.field)) return refusal;
  const fields = refusal.fields.map((one) => ({ ...one, field: to(one.field) }));
  const { code, key, sentence } = refusal;
  return new AppError({ code, key, sentence, fields });
}

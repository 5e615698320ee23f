import { AppError } from "@/bridge/app-error";

// placeErrors puts refusals of papers at the lines they came from: only the
// papers handed in were sent, so the program counts them differently.
export function placeErrors(refusal: AppError, sent: number[]): AppError {
  const fields = refusal.fields.map((one) => {
    const found = /^papers\.(\d+)\.(.+)$/.exec(one.field);
    return found ? { ...one, field: `papers.${sent[Number(found[1])]}.${found[2]}` } : one;
  });
  const { code, key, sentence } = refusal;
  return new AppError({ code, key, sentence, fields });
}

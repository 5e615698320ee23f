import { AppError, type FieldError } from "@/bridge/app-error";
import type { ward } from "@/bridge/models";
import { placeErrors } from "./place-errors";
import { isOwn } from "./visit-values";

// visitErrors says which procedure of a visit has to be opened to put a refusal
// right, which of them have something to put right, and what to show there. The
// program names them by their place ("1.procedureCode"), and what is the same for
// all of them once for each; a single case it does not number.
export function visitErrors(
  refusal: AppError,
  sent: number[][], // for each procedure the lines of the papers that were sent
  open: number,
  papers: ward.Paper[][] = [], // what was sent of them
  badCount?: string, // why a count of papers is none
): { open: number; bad: number[]; refusal: AppError } {
  const shared = new Map<string, FieldError>();
  const each = sent.map((): FieldError[] => []);
  for (const one of refusal.fields) {
    const [, at, field = one.field] = /^(\d+)\.(.+)$/.exec(one.field) ?? [];
    const error = { ...one, field };
    if (isOwn(field)) each[at === undefined ? open : Number(at)]?.push(error);
    else shared.set(field, error);
  }
  const bad = each.flatMap((errors, at) => (errors.length > 0 ? at : []));
  const there = shared.size > 0 || bad.length === 0 || bad.includes(open) ? open : (bad[0] ?? open);
  const { code, key, sentence } = refusal;
  const fields = [...shared.values(), ...(each[there] ?? [])];
  return {
    open: there,
    bad,
    refusal: placeErrors(
      new AppError({ code, key, sentence, fields }),
      sent[there] ?? [],
      papers[there],
      badCount,
    ),
  };
}

import type { ward } from "@/bridge/models";
import { formatMoney } from "@/words/formats";
import type { Words } from "@/words/vi";

// feeText writes what a procedure costs in one line.
export function feeText(fee: ward.FeeRule, words: Words["settings"]["fee"]): string {
  const amount = formatMoney(fee.amount);
  switch (fee.basis) {
    case "PER_CASE":
      return words.PER_CASE(amount);
    case "PER_PAGE":
      return words.PER_PAGE(amount);
    case "PER_COPY":
      return words.PER_COPY(amount);
    case "LOCAL":
      return words.LOCAL;
    default:
      return words.FREE;
  }
}

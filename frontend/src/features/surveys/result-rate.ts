import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";

// resultRate writes a share as the paper does: rounded to two decimals, without
// trailing zeros, "–" of nothing.
export const resultRate = (share: ward.Share): string => {
  const text = decimal(100 * share.count, share.of);
  return text === "–" ? text : `${text}%`;
};

// decimal writes a/b with at most two decimals, "–" of nothing.
export function decimal(a: number, b: number): string {
  if (b === 0) return "–";
  return formatNumber(Math.floor((200 * a + b) / (2 * b)) / 100);
}

import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";

// percentOf gives a share as the notice prints it, "–" of nothing.
export function percentOf({ count, of }: ward.Share): string {
  if (of === 0) return "–";
  return `${formatNumber(Math.floor((count * 20_000 + of) / (2 * of)) / 100)}%`;
}

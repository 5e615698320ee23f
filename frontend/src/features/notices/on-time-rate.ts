import type { ward } from "@/bridge/models";
import { formatNumber } from "@/words/formats";

// onTimeRate gives ((8)+(9))/(7) of table II.06a exactly as the notice prints it:
// rounded to two decimals, without trailing zeros, "–" when nothing was resolved.
export function onTimeRate({ total, early, onTime }: ward.Resolved): string {
  if (total === 0) return "–";
  const hundredths = Math.floor(((early + onTime) * 20_000 + total) / (2 * total));
  return `${formatNumber(hundredths / 100)}%`;
}

import { formatNumber } from "@/words/formats";

// differenceOf gives "+3" and "−2", with the sign that papers use.
export function differenceOf(old: number, now: number): string {
  return now >= old ? `+${formatNumber(now - old)}` : `\u2212${formatNumber(old - now)}`;
}

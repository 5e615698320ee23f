import { formatDate, formatMonth } from "@/words/formats";
import type { Words } from "@/words/vi";
import { spanKind } from "./span";

// spanWords names a span: "tháng 10/2026", "quý IV năm 2026".
export function spanWords(span: string, words: Words["reports"]): string {
  const year = span.slice(0, 4);
  switch (spanKind(span)) {
    case "quarter":
      return words.quarterOf(["I", "II", "III", "IV"][Number(span.slice(6)) - 1] ?? "", year);
    case "half":
      return words.halfOf(span.slice(6), year);
    case "year":
      return words.yearOf(year);
    case "days": {
      const [from = "", to = ""] = span.split("~");
      return words.daysOf(formatDate(from), formatDate(to));
    }
    default:
      return words.monthOf(formatMonth(span));
  }
}

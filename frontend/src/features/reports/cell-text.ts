import type { ward } from "@/bridge/models";
import { formatDate, formatMonth, formatNumber } from "@/words/formats";
import type { Words } from "@/words/vi";

// cellText is a cell of a report in words. A figure that was approved and is another
// now has a star, as on paper.
export function cellText(cell: ward.ReportCell, words: Words): string {
  switch (cell.sort) {
    case "NUMBER":
    case "RATE":
      return valueText(cell.sort, cell) + (cell.now ? "*" : "");
    case "DIFFERENCE":
      return cell.count < 0 ? `\u2212${formatNumber(-cell.count)}` : `+${formatNumber(cell.count)}`;
    case "MONTH":
      return words.reports.monthOf(formatMonth(cell.text));
    case "MOMENT":
      return formatDate(cell.text);
    case "WORD":
      return wordOf(cell.text, words);
    default:
      return cell.text;
  }
}

// valueText is a number, or a rate of nothing or something.
export function valueText(sort: string, { count, of }: ward.Share): string {
  if (sort !== "RATE") return formatNumber(count);
  return of === 0 ? "–" : `${formatNumber(Math.round((1000 * count) / of) / 10)}%`;
}

function wordOf(key: string, words: Words): string {
  const [family, name] = key.split(".");
  if (family === "state" && name) return words.common.state[name] ?? name;
  if (family === "class" && name) return words.reports.classes[name] ?? name;
  if (family === "late" && name) return words.turns.late.reasons[name] ?? words.turns.late.unknown;
  return words.reports.words[key] ?? key;
}

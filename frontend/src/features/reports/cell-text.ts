import type { ward } from "@/bridge/models";
import { formatDate, formatNumber } from "@/words/formats";
import type { Words } from "@/words/vi";

// cellText is a cell of a report in words.
export function cellText(cell: ward.ReportCell, words: Words): string {
  switch (cell.sort) {
    case "NUMBER":
      return formatNumber(cell.count);
    case "RATE":
      return cell.of === 0 ? "–" : `${formatNumber(Math.round((1000 * cell.count) / cell.of) / 10)}%`;
    case "MOMENT":
      return formatDate(cell.text);
    case "WORD":
      return wordOf(cell.text, words);
    default:
      return cell.text;
  }
}

function wordOf(key: string, words: Words): string {
  const [family, name] = key.split(".");
  if (family === "state" && name) return words.common.state[name] ?? name;
  if (family === "class" && name) return words.reports.classes[name] ?? name;
  return words.reports.words[key] ?? key;
}

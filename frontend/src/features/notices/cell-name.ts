import type { ward } from "@/bridge/models";
import type { Words } from "@/words/vi";
import { lateBecause } from "./cells-of";

// partsOfCell cuts the name of a figure: its part, its line, and its column. A line
// may have a stroke in its own name.
export function partsOfCell(cell: string): { part: string; line: string; column: string } {
  const first = cell.indexOf("/");
  const last = cell.lastIndexOf("/");
  return { part: cell.slice(0, first), line: cell.slice(first + 1, last), column: cell.slice(last + 1) };
}

// cellName says in words which figure is meant.
export function cellName(cell: string, content: ward.NoticeContent, words: Words): string {
  const { part, line, column } = partsOfCell(cell);
  const { figures } = words.notices;
  const name = inPart[part]?.(line, column, content, words) ?? cell;
  const several = [content.procedures, content.feedback, content.survey].filter(Boolean).length > 1;
  return several ? `${figures.part[part] ?? part}: ${name}` : name;
}

type Name = (line: string, column: string, content: ward.NoticeContent, words: Words) => string;

const inPart: Record<string, Name> = {
  procedures: (line, column, _, { month, notices, turns }) => {
    if (column === "rejected") return notices.figures.rejected;
    const of = line || month.totalRow;
    if (!column.startsWith(lateBecause)) return `${of}, ${month.columns[column] ?? column}`;
    const reason = turns.late.reasons[column.slice(lateBecause.length)] ?? turns.late.unknown;
    return `${of}, ${month.columns.late}: ${reason}`;
  },
  feedback: (line, column, _, { feedback, notices }) => {
    const of = feedback.classShort[line] ?? feedback.channel[line] ?? feedback.month.total;
    return column === "guided"
      ? notices.figures.guided
      : `${of}, ${feedback.month.columns[column] ?? column}`;
  },
  survey: (line, column, content, { notices }) => {
    const [code = "", version = "", asked] = line.split("/");
    const form = content.survey?.summaries.find(
      (one) => one.questionnaire === code && String(one.version) === version,
    );
    const name = form?.name ?? code;
    if (!asked) return `${name}, ${notices.figures.survey[column] ?? column}`;
    const question = form?.questions.find((one) => one.code === asked);
    const option = question?.options.find((one) => one.key === column);
    const answer = column === "valid" ? notices.figures.optionValid : (option?.label ?? column);
    return `${name}, ${question?.index || asked}: ${answer}`;
  },
};

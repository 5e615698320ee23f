import type { ward } from "@/bridge/models";
import { formatDate } from "@/words/formats";
import type { Words } from "@/words/vi";
import { noAnswer, twoMarks } from "./walk";

// settleAnswer writes an answer the way a person says it: "4 Hài lòng".
export function settleAnswer(words: Words["settle"], ask: ward.Question | undefined, answer = ""): string {
  if (answer === "") return words.notAsked;
  if (answer === noAnswer) return `${words.noAnswer} (${noAnswer})`;
  if (answer === twoMarks) return `${words.twoMarks} (${twoMarks})`;
  if (ask?.kind === "DATE") return formatDate(answer);
  const options = ask?.options ?? [];
  if (options.length === 0) return answer;
  return options
    .filter((one) => answer.includes(one.key))
    .map((one) => `${one.key} ${one.label}`)
    .join(" · ");
}

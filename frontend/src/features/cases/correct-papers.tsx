import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { PaperLine } from "./paper-line";

type Props = { papers: ward.Paper[]; lines: number[]; onLines: (lines: number[]) => void };

// CorrectPapers are the papers of a case as lines that can be changed, taken
// away and added.
export function CorrectPapers({ papers, lines, onLines }: Props) {
  const { correct: words, page } = useWords().cases;
  const next = Math.max(papers.length - 1, ...lines) + 1;
  return (
    <div>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{page.papers}</th>
            <th scope="col">{page.originals}</th>
            <th scope="col">{page.copies}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PaperLine
              key={line}
              line={line}
              paper={papers[line]}
              onRemove={() => onLines(lines.filter((other) => other !== line))}
            />
          ))}
        </tbody>
      </table>
      <KeyButton size="xs" variant="default" keys="Alt+T" onPress={() => onLines([...lines, next])}>
        {words.addPaper}
      </KeyButton>
    </div>
  );
}

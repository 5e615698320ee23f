import type { ReactNode } from "react";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { PaperLine } from "./paper-line";
import turnClasses from "./turns.module.css";

type Props = {
  prefix?: string; // of the names of the fields
  title?: string;
  papers: ward.Paper[];
  lines: number[];
  onLines: (lines: number[]) => void;
  autoFocus?: boolean; // the cursor begins at the first count
  children?: ReactNode; // more buttons
};

// CorrectPapers are the papers of a case as lines that can be changed, taken
// away and added.
export function CorrectPapers(props: Props) {
  const { prefix = "fields.papers", title, papers, lines, onLines, autoFocus, children } = props;
  const { correct: words, page } = useWords().cases;
  const next = Math.max(papers.length - 1, ...lines) + 1;
  return (
    <div className={classes.papers}>
      <table className={classes.lines} hidden={lines.length === 0}>
        <thead>
          <tr>
            <th scope="col">{title ?? page.papers}</th>
            <th scope="col">{page.originals}</th>
            <th scope="col">{page.copies}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PaperLine
              key={line}
              prefix={prefix}
              line={line}
              autoFocus={autoFocus && line === lines[0]}
              paper={papers[line]}
              onRemove={() => onLines(lines.filter((other) => other !== line))}
            />
          ))}
        </tbody>
      </table>
      <div className={turnClasses.lineButtons}>
        {children}
        <KeyButton size="xs" variant="default" keys="Alt+T" onPress={() => onLines([...lines, next])}>
          {words.addPaper}
        </KeyButton>
      </div>
    </div>
  );
}

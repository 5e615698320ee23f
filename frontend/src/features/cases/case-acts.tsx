import type { app } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import { type ActName, caseActs } from "./case-act-list";
import type { CasePart, Paper } from "./case-part";
import classes from "./cases.module.css";
import { lastMoveWord } from "./last-move-word";
import turnClasses from "./turns.module.css";

type Props = {
  page: app.CasePage;
  part: CasePart;
  off: boolean; // while a form is open
  onAct: (act: ActName) => void;
  onPaper: (paper: Paper) => void;
};

// Of several things that can be done, the first of these is what mostly comes next.
const next = ["handOver", "receiveSupplement", "payFee", "confirmStep", "finish"];
const few = 5; // so many fit in one row

// CaseActs are the things that can be done with a case now, by button and key.
export function CaseActs({ page, part, off, onAct, onPaper }: Props) {
  const { cases, turns } = useWords();
  const words = { ...cases.page, ...turns.acts };
  const one = page.case;
  const can = caseActs.filter((act) => page.can.includes(act.name));
  const inRow = (act: (typeof caseActs)[number]) => can.length <= few || !("other" in act);
  const main = next.find((name) => page.can.includes(name) && (name !== "payFee" || one.state === "FEE_DUE"));
  const button = ({ name, keys }: (typeof caseActs)[number]) => (
    <KeyButton
      key={name}
      size="xs"
      variant={name === main && !off ? "filled" : "default"}
      keys={keys}
      disabled={off}
      onPress={() => onAct(name)}
    >
      {name === "undo" ? `${words.undo}: ${lastMoveWord(one, turns)}` : words[name]}
    </KeyButton>
  );
  const paper = (name: Paper, keys: string) => (
    <KeyButton
      size="xs"
      variant="default"
      keys={keys}
      disabled={off}
      aria-pressed={part === name}
      onPress={() => onPaper(name)}
    >
      {part === name ? words.closePaper : words[name]}
    </KeyButton>
  );
  const others = can.filter((act) => !inRow(act));
  return (
    <div role="toolbar" aria-label={words.acts} className={classes.acts}>
      {can.filter(inRow).map(button)}
      <span className={classes.gap} />
      {one.state !== "REJECTED_AT_INTAKE" && paper("receipt", "G")}
      {one.handover && paper("slip", "B")}
      {others.length > 0 && (
        <div className={turnClasses.others}>
          <span className={classes.soft}>{turns.others}</span>
          {others.map(button)}
        </div>
      )}
    </div>
  );
}

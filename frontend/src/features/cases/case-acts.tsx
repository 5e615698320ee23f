import type { app } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { type ActName, caseActs } from "./case-act-list";
import { caseForms, type FormKind } from "./case-forms";
import classes from "./cases.module.css";
import { lastMoveWord } from "./last-move-word";
import turnClasses from "./turns.module.css";

type Props = {
  page: app.CasePage;
  open?: FormKind; // the paper that is shown
  off: boolean; // while a form is open
  onAct: (act: ActName) => void;
  onForm: (kind: FormKind) => void;
};

// Of several things that can be done, the first of these is what mostly comes next.
const next = ["handOver", "receiveSupplement", "payFee", "confirmStep", "finish"];
const few = 5; // so many fit in one row

// CaseActs are the things that can be done with a case now, by button and key.
export function CaseActs({ page, open, off, onAct, onForm }: Props) {
  const { cases, turns } = useWords();
  const words = { ...cases.page, ...turns.acts, until: turns.undo.until };
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
  const until = <span className={classes.soft}>{words.until(formatTime(page.undoUntil))}</span>;
  const forms = caseForms.filter((form) => page.papers.includes(form.kind));
  const others = can.filter((act) => !inRow(act));
  const undoable = page.can.includes("undo");
  return (
    <div role="toolbar" aria-label={words.acts} className={classes.acts}>
      {can.filter(inRow).map(button)}
      {undoable && others.length === 0 && until}
      <div className={turnClasses.forms}>
        {forms.map(({ kind, keys }) => (
          <KeyButton
            key={kind}
            size="xs"
            variant="default"
            keys={keys}
            disabled={off}
            aria-pressed={open === kind}
            onPress={() => onForm(kind)}
          >
            {open === kind ? words.closePaper : turns.forms[kind]}
          </KeyButton>
        ))}
      </div>
      {others.length > 0 && (
        <div className={turnClasses.others}>
          <span className={classes.soft}>{turns.others}</span>
          {others.map(button)}
          {undoable && until}
        </div>
      )}
    </div>
  );
}

import type { app } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatTime } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { type ActName, feedbackActs, feedbackPapers, mayDo, type PaperKind } from "./act-list";
import classes from "./feedback.module.css";
import { moveWord } from "./move-word";

type Props = {
  page: app.FeedbackPage;
  open?: PaperKind; // the paper that is shown
  off: boolean; // while a form is open
  onAct: (act: ActName) => void;
  onPaper: (kind: PaperKind) => void;
};

// Of several things that can be done, the first of these is what mostly comes next.
const next: ActName[] = [
  "sendAnswer",
  "approveAnswer",
  "giveInfo",
  "takeMeasure",
  "find",
  "draftAnswer",
  "assign",
  "classify",
  "public",
  "close",
];

// ItemActs are the things that can be done with an opinion now, by button and key.
export function ItemActs({ page, open, off, onAct, onPaper }: Props) {
  const words = useWords().feedback;
  const can = feedbackActs.filter(({ name }) => mayDo(page.can, name));
  const { finding, assigned, state } = page.item;
  const done = (name: ActName) =>
    (name === "find" && Boolean(finding)) ||
    (name === "assign" && Boolean(assigned)) ||
    (name === "classify" && state !== "RECEIVED");
  const main = next.find((name) => can.some((act) => act.name === name) && !done(name));
  const button = ({ name, keys }: (typeof feedbackActs)[number]) => (
    <KeyButton
      key={name}
      size="xs"
      variant={name === main && !off ? "filled" : "default"}
      keys={keys}
      disabled={off}
      onPress={() => onAct(name)}
    >
      {name === "undo" ? `${words.acts.undo}: ${moveWord(page.item, words.undo)}` : words.acts[name]}
    </KeyButton>
  );
  const others = can.filter((act) => "other" in act);
  return (
    <div role="toolbar" aria-label={words.page.acts} className={classes.acts}>
      {can.filter((act) => !("other" in act)).map(button)}
      <div className={classes.papers}>
        {feedbackPapers
          .filter(({ kind }) => page.papers.includes(kind))
          .map(({ kind, keys }) => (
            <KeyButton
              key={kind}
              size="xs"
              variant="default"
              keys={keys}
              disabled={off}
              aria-pressed={open === kind}
              onPress={() => onPaper(kind)}
            >
              {open === kind ? words.page.closePaper : words.papers[kind]}
            </KeyButton>
          ))}
      </div>
      {others.length > 0 && (
        <div className={classes.others}>
          <span className={classes.soft}>{words.page.others}</span>
          {others.map(button)}
          {mayDo(page.can, "undo") && page.undoUntil && (
            <span className={classes.soft}>{words.page.until(formatTime(page.undoUntil))}</span>
          )}
        </div>
      )}
    </div>
  );
}

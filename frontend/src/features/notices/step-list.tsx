import type { office } from "@/bridge/models";
import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { NoticeBadge } from "./notice-badge";
import { noticeName } from "./notice-name";
import classes from "./notices.module.css";
import { type StepName, stepNames } from "./step-names";
import { stepWord } from "./step-word";

type Props = {
  month: office.NoticeMonth;
  view: office.NoticeView;
  step: StepName;
  onGo: (step: StepName, notice?: string) => void;
};

// StepList is the left column: the steps by 1 to 5, the notices of the month after.
export function StepList({ month, view, step, onGo }: Props) {
  const words = useWords().notices;
  return (
    <div className={classes.left}>
      <nav aria-label={words.steps.label}>
        {stepNames.map((name, at) => (
          <Choice key={name} keys={String(at + 1)} chosen={name === step} onPress={() => onGo(name)}>
            <span className={classes.name}>{words.steps[name]}</span>
            <span className={classes.word}>{stepWord(name, month, view, words)}</span>
          </Choice>
        ))}
      </nav>
      <nav aria-label={words.kinds.label}>
        <p className={classes.caption}>{words.kinds.label}</p>
        {month.notices.map((one, at) => (
          <Choice
            key={one.id}
            keys={at < 5 ? String((at + 6) % 10) : undefined}
            chosen={one.id === view.id && step !== "missing"}
            onPress={() => onGo(step === "missing" ? "figures" : step, one.id)}
          >
            <span className={classes.name}>{noticeName(one, words)}</span>
            <NoticeBadge view={one} />
          </Choice>
        ))}
      </nav>
    </div>
  );
}

type ChoiceProps = { keys?: string; chosen: boolean; onPress: () => void; children: React.ReactNode };

function Choice({ keys, chosen, onPress, children }: ChoiceProps) {
  useShortcut(keys, onPress);
  return (
    <button
      type="button"
      className={classes.choice}
      aria-current={chosen ? "step" : undefined}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <span>{keys && <Keys>{keys}</Keys>}</span>
      {children}
    </button>
  );
}

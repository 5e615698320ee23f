import { useEffect, useRef } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./settle.module.css";
import { settleAnswer } from "./settle-answer";
import type { Choice } from "./settle-state";
import { SettleThird } from "./settle-third";

type Props = {
  ask: ward.Question;
  number: number; // as on the paper
  sheet: ward.Sheet;
  choice: Choice | undefined;
  current: boolean;
  typing: boolean;
  opened: boolean;
  skipped: boolean;
  onHere: () => void;
  onChoose: (choice: Choice) => void;
  onType: () => void;
  onCancel: () => void;
};

// SettleQuestion is one difference: the question as it is printed, both answers
// side by side, and what the paper says when it is neither.
export function SettleQuestion(props: Props) {
  const { ask, number, sheet, choice, current, typing, opened, skipped, onHere, onChoose, onType, onCancel } =
    props;
  const words = useWords().settle;
  const [first, second] = [sheet.first, sheet.second].map((one) => (one?.words ?? []).includes(ask.code));
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [current]);
  const entry = (take: "FIRST" | "SECOND", of: ward.Entry | undefined) => {
    const answer = of?.answers[ask.code] ?? "";
    return (
      <button
        type="button"
        className={classes.answer}
        aria-pressed={choice?.take === take}
        disabled={opened}
        onClick={() => onChoose({ take, answer })}
      >
        <kbd>{take === "FIRST" ? words.first : words.second}</kbd>
        <span className={classes.soft}>
          {take === "FIRST" ? words.firstBy(of?.byName ?? "") : words.secondBy(of?.byName ?? "")}
        </span>
        <strong>{settleAnswer(words, ask, answer)}</strong>
      </button>
    );
  };
  return (
    <li ref={place} className={classes.question} aria-current={current ? "true" : undefined} onFocus={onHere}>
      <h3 className={classes.text}>
        <span className={classes.number}>{number}.</span> {ask.text}
      </h3>
      {ask.options && (
        <p className={classes.options}>{ask.options.map((one) => `${one.key} ${one.label}`).join("  ·  ")}</p>
      )}
      {ask.kind === "TEXT" && current && !opened && first && second && (
        <p className={classes.soft}>{words.differInWords}</p>
      )}
      {opened && <p className={classes.warning}>{words.opened}</p>}
      {skipped && !choice && <p className={classes.soft}>{words.skipped}</p>}
      <div className={classes.answers}>
        {entry("FIRST", sheet.first)}
        {entry("SECOND", sheet.second)}
        {typing ? (
          <SettleThird
            ask={ask}
            onAnswer={(answer) => onChoose({ take: "PAPER", answer })}
            onCancel={onCancel}
          />
        ) : (
          <button
            type="button"
            className={classes.answer}
            aria-pressed={choice?.take === "PAPER"}
            onClick={onType}
          >
            <kbd>{words.third}</kbd>
            <span className={classes.soft}>{words.paper}</span>
            <strong>
              {choice?.take === "PAPER" ? settleAnswer(words, ask, choice.answer) : words.typeIt}
            </strong>
          </button>
        )}
      </div>
    </li>
  );
}

import classes from "@/ui/batch.module.css";
import { DigitChoice } from "@/ui/digit-choice";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import type { BatchAct } from "./batch-acts";
import { replyWays, spoken } from "./choices";
import { OfficerField } from "./officer-field";

type Props = { act: BatchAct; first: string };

// BatchFields are what the act needs to know once for all opinions; first is the
// number of the one that came first.
export function BatchFields({ act, first }: Props) {
  const { batch: words, forms, intake } = useWords().feedback;
  switch (act) {
    case "assign":
      return (
        <>
          <OfficerField autoFocus />
          <TextField name="note" label={forms.note} kind="lines" rows={2} />
        </>
      );
    case "forward":
      return (
        <>
          <p className={classes.soft}>{words.forwardHint}</p>
          <TextField name="to" label={forms.forward.to} autoFocus />
          <TextField name="reason" label={forms.reason} kind="lines" rows={3} />
          <TextField name="number" label={forms.number} hint={words.forwardNumberHint} />
        </>
      );
    case "sendAnswer":
      return (
        <>
          <DigitChoice
            name="way"
            label={forms.sendAnswer.way}
            choices={spoken(intake.replyWays)}
            initial={replyWays[1]?.[1]}
            autoFocus
          />
          <p className={classes.soft}>{words.sendHint}</p>
        </>
      );
    case "close":
      return (
        <>
          <p className={classes.soft}>{words.closeHint}</p>
          <TextField name="note" label={forms.note} kind="lines" rows={2} autoFocus />
        </>
      );
    case "group":
      return <p>{words.groupHint(first)}</p>;
    case "publish":
      return <p>{words.publishHint}</p>;
    case "replies":
      return <p>{words.repliesHint}</p>;
  }
}

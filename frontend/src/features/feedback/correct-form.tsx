import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import { DateField } from "@/ui/date-field";
import { DigitChoice } from "@/ui/digit-choice";
import { personValues } from "@/ui/person-values";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { AboutField } from "./about-field";
import type { ActProps } from "./act-props";
import { CaseField } from "./case-field";
import { channels, classes as classNames, kinds, named } from "./choices";
import classes from "./feedback.module.css";
import { feedbackInput } from "./intake-input";
import { ItemForm } from "./item-form";
import { onItem } from "./on-item";
import { SenderFields } from "./sender-fields";

const bare = (field: string) => field.replace(/^fields\./, "");

// CorrectForm puts right what was entered, with a reason that the history keeps.
export function CorrectForm({ item, draft, onClose }: ActProps) {
  const words = useWords().feedback;
  const { correct, reason } = words.forms;
  const box = useRef<HTMLDivElement>(null);
  const form = {
    get current() {
      return box.current?.closest("form") ?? null;
    },
  };
  const initial = {
    ...(item.sender ? personValues(item.sender, "sender") : {}),
    sentBy: item.sender ? "NAMED" : "NOBODY",
    replyTo: item.replyTo ?? "",
  };
  return (
    <ItemForm
      draft={draft}
      title={correct.title}
      save={correct.save}
      call={bridge.feedback.Correct}
      read={(values) => ({
        ...onItem(item),
        reason: (values.reason ?? "").trim(),
        fields: { ...feedbackInput(values), sheet: item.sheet, question: item.question, receivedAt: "" },
      })}
      told={({ code }) => correct.saved(code)}
      move={bare}
      onClose={onClose}
    >
      <div ref={box} className={classes.who}>
        <TextField name="reason" label={reason} hint={correct.reasonHint} autoFocus />
        <DigitChoice
          name="channel"
          label={words.intake.channel}
          choices={named(channels, words.channel)}
          initial={item.channel}
        />
        <TextField name="subject" label={words.intake.subject} initial={item.subject} />
        <TextField name="content" label={words.intake.content} kind="lines" rows={6} initial={item.content} />
        <DigitChoice
          name="kind"
          label={words.intake.kind}
          choices={named(kinds, words.kind)}
          initial={item.kind}
        />
        <DigitChoice
          name="class"
          label={words.intake.class}
          choices={named(classNames, words.class)}
          initial={item.class}
        />
        <SenderFields initial={initial} onAnonymous={() => {}} />
        <CaseField form={form} code={item.caseCode} id={item.caseId} />
        <AboutField initial={(item.about ?? []).map(({ id }) => id).join(" ")} />
        <DateField
          name="happenedOn"
          label={words.intake.happenedOn}
          initialText={formatDate(item.happenedOn ?? "")}
          today={today()}
        />
      </div>
    </ItemForm>
  );
}

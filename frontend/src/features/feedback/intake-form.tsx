import { useRef, useState } from "react";
import type { ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { DigitChoice } from "@/ui/digit-choice";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { say } from "@/ui/status-line";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useDraft } from "@/ui/use-draft";
import { useWords } from "@/words/use-words";
import { AboutField } from "./about-field";
import { CaseField } from "./case-field";
import { channels, classes as classNames, kinds, named } from "./choices";
import classes from "./feedback.module.css";
import { FilesField } from "./files-field";
import { feedbackInput } from "./intake-input";
import { propose } from "./propose";
import type { ScannedFile } from "./read-files";
import { receiveFeedback } from "./receive-feedback";
import { SenderFields } from "./sender-fields";
import { useProposals } from "./use-proposals";

type Props = {
  initial: Record<string, string>; // what a draft kept
  restored: boolean;
  lastChannel: string;
  refused: string; // "COMPLAINT", "DENUNCIATION" that the person said it is not
  onGuide: (what: string, channel: string) => void; // a khiếu nại or tố cáo
  onDone: (item: ward.Feedback, receipt: boolean) => void;
};

const denunciation = "DENUNCIATION";

// IntakeForm is the conversation: how it came, what was said, what it is, who says
// so, what it is about. Enter goes on, Ctrl+Enter saves at any time.
export function IntakeForm({ initial, restored, lastChannel, refused, onGuide, onDone }: Props) {
  const { feedback } = useWords();
  const words = feedback.intake;
  const form = useRef<HTMLFormElement>(null);
  const [files, setFiles] = useState<ScannedFile[]>([]);
  const proposals = useProposals(form, restored);
  // Who denounces somebody is kept nowhere before it was said that this is none.
  const denounces = ({ content = "" }) => refused !== denunciation && propose(content).other === denunciation;
  const draft = useDraft(form, {
    screen: "feedback",
    unless: denounces,
    onFailure: (why) => say(words.draftFailed(why)),
  });
  const act = useAct(receiveFeedback, ({ item, failed }) => {
    const values = form.current ? readForm(form.current) : {};
    void draft.drop();
    say(failed ? words.filesFailed(item.code, failed) : words.saved(item.code));
    onDone(item, values.receipt === "on");
  });
  const channel = () => (form.current && readForm(form.current).channel) || lastChannel;
  const save = () => {
    if (!form.current) return;
    // A fast save comes before the words were looked at. Nothing of a khiếu nại or tố
    // cáo may be kept: somebody has to say that it is none.
    const other = proposals.look();
    if (other && other !== refused) return onGuide(other, channel());
    act.run({ input: feedbackInput(readForm(form.current)), files });
  };
  return (
    <Form ref={form} className={classes.intake} label={words.title} onSave={save} refusal={act.refusal}>
      <div className={classes.said}>
        {restored && <p className={classes.hint}>{words.restored}</p>}
        <DigitChoice
          name="channel"
          label={words.channel}
          choices={named(channels, feedback.channel)}
          initial={initial.channel || lastChannel}
          autoFocus
        />
        <div className={classes.content}>
          <TextField
            name="content"
            label={words.content}
            hint={words.contentHint}
            kind="lines"
            rows={7}
            initial={initial.content}
          />
        </div>
        {proposals.other && (
          <p role="status" className={classes.warn}>
            {feedback.guide.looks(feedback.guide.what[proposals.other] ?? "")}{" "}
            {proposals.other === denunciation && `${feedback.guide.unkept} `}
            <KeyButton size="xs" keys="Alt+K" onPress={() => onGuide(proposals.other, channel())}>
              {feedback.guide.button}
            </KeyButton>
          </p>
        )}
        <DigitChoice
          name="kind"
          label={words.kind}
          choices={named(kinds, feedback.kind)}
          initial={initial.kind || "REPORT"}
          onChoose={() => proposals.chosen("kind")}
        />
        <DigitChoice
          name="class"
          label={words.class}
          choices={named(classNames, feedback.classShort)}
          initial={initial.class || "OTHER"}
          hint={words.proposed}
          onChoose={() => proposals.chosen("class")}
        />
      </div>
      <div className={classes.who}>
        <SenderFields initial={initial} onAnonymous={proposals.anonymous} />
        <h2>{words.about}</h2>
        <div className={classes.pair}>
          <CaseField form={form} code={initial.caseCode} id={initial.caseId} />
          <AboutField initial={initial.about} />
        </div>
        <div className={classes.pair}>
          <DateField
            name="happenedOn"
            label={words.happenedOn}
            initialText={initial.happenedOn}
            today={today()}
          />
          <DateField
            name="receivedAt"
            label={words.receivedAt}
            hint={words.receivedAtHint}
            initialText={initial.receivedAt}
            today={today()}
            time
          />
        </div>
        <TextField name="subject" label={words.subject} hint={words.subjectHint} initial={initial.subject} />
        <FilesField files={files} onChange={setFiles} />
      </div>
      <div className={classes.save}>
        <KeyButton type="submit" keys="Ctrl+Enter" loading={act.running}>
          {words.save}
        </KeyButton>
        <CheckField name="receipt" label={words.receipt} initial={initial.receipt === "on"} enterSkip />
      </div>
    </Form>
  );
}

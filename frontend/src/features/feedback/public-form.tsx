import { useRef, useState } from "react";
import type { app } from "@/bridge/models";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { LeaveQuestion } from "@/ui/leave-question";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import own from "./feedback-public.module.css";
import { MarkList } from "./mark-list";
import { MarkedText } from "./marked-text";
import { isAccepted, type PlacedMark } from "./place-marks";
import { useMarks } from "./use-marks";
import { usePublic } from "./use-public";

type Props = { page: app.FeedbackPage; onClose: () => void };

const none: ReadonlySet<string> = new Set();

// PublicForm is the screen on which the public text of an opinion is written and
// approved. What is certainly personal has to go; what only looks like it is accepted
// one by one, by key.
export function PublicForm({ page, onClose }: Props) {
  const { feedback, common } = useWords();
  const words = feedback.publish;
  const { item } = page;
  const writes = page.can.includes("writePublic");
  const before = { content: item.public?.content ?? "", outcome: item.public?.outcome ?? "" };
  const begun = useRef(before); // the fields are not written anew when the page is asked for again
  const [texts, setTexts] = useState(before);
  const [accepted, setAccepted] = useState(none);
  const [leaving, setLeaving] = useState(false);
  const marks = useMarks(item.id, texts);
  const all = [...marks.content, ...marks.outcome];
  const certain = all.filter((mark) => mark.certain).length;
  const doubtful = all.filter((mark) => !mark.certain && !isAccepted(mark, accepted));
  const current = doubtful[0];
  const changed = texts.content.trim() !== before.content || texts.outcome.trim() !== before.outcome;
  const approves = page.can.includes("publish") && !changed;
  const { save, publish, refusal, running } = usePublic(item, onClose);
  const accept = (mark: PlacedMark) => setAccepted(new Set([...accepted, ...mark.all]));
  const leave = () => (changed ? setLeaving(true) : onClose());
  const onSave = () => {
    if (writes && (changed || !approves)) save(texts);
    else if (approves && !marks.looking) publish([...accepted]);
  };
  const field = (name: "content" | "outcome") => ({
    name,
    label: words[name],
    initial: begun.current[name],
    text: texts[name],
    marks: marks[name],
    accepted,
    current,
    readOnly: !writes,
    onText: (text: string) => setTexts((now) => ({ ...now, [name]: text })),
  });
  return (
    <Form
      className={own.public}
      label={words.title(item.code)}
      onSave={onSave}
      onBack={leave}
      refusal={refusal}
    >
      <div className={own.publicTexts}>
        <h2>{words.title(item.code)}</h2>
        <p className={classes.soft}>{words.hint}</p>
        <MarkedText {...field("content")} autoFocus />
        <MarkedText {...field("outcome")} />
        <div className={classes.line}>
          {writes && (
            <KeyButton type="submit" keys={approves ? undefined : "Ctrl+Enter"} loading={running}>
              {words.save}
            </KeyButton>
          )}
          {page.can.includes("publish") && (
            <KeyButton
              keys="Alt+D"
              disabled={!approves || marks.looking || certain > 0 || doubtful.length > 0}
              loading={running}
              onPress={() => publish([...accepted])}
            >
              {words.publish}
            </KeyButton>
          )}
          <KeyButton variant="default" keys="Escape" onPress={leave}>
            {common.cancel}
          </KeyButton>
        </div>
        {!page.can.includes("publish") && <p className={classes.soft}>{words.askLeader}</p>}
      </div>
      <aside className={own.publicSide}>
        <h2>{words.marks}</h2>
        {certain > 0 && <p className={classes.red}>{words.mustGo(certain)}</p>}
        {approves && current && (
          <div className={classes.line}>
            <KeyButton size="xs" keys="Alt+Y" onPress={() => accept(current)}>
              {words.accept}
            </KeyButton>
            <span>{words.acceptHint(doubtful.length)}</span>
          </div>
        )}
        <MarkList
          marks={all}
          accepted={accepted}
          current={approves ? current : undefined}
          looking={marks.looking}
          onAccept={approves ? accept : undefined}
        />
        <h2>{words.original}</h2>
        <p className={classes.text}>{item.content}</p>
      </aside>
      {leaving && <LeaveQuestion onLeave={onClose} onStay={() => setLeaving(false)} />}
    </Form>
  );
}

import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import { Dialog } from "@/ui/dialog";
import { DigitChoice } from "@/ui/digit-choice";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { useAct } from "@/ui/use-act";
import { useWords } from "@/words/use-words";
import { named } from "./choices";
import classes from "./feedback.module.css";

type Props = {
  what: string; // what it looks like
  channel: string;
  onClose: (what: string) => void; // it is an opinion after all
  onGuided: (what: string) => void;
};

const whats = ["COMPLAINT", "DENUNCIATION"];

// GuidePanel says why a khiếu nại or tố cáo is something else, and where it goes.
// That somebody was told is counted; nothing of the person or of what was typed is kept.
export function GuidePanel({ what: begun, channel, onClose, onGuided }: Props) {
  const words = useWords().feedback.guide;
  const form = useRef<HTMLFormElement>(null);
  const [what, setWhat] = useState(begun);
  const guide = useAct(bridge.feedback.Guide, () => onGuided(what));
  const save = () => {
    const chosen = (form.current && readForm(form.current).what) || what;
    guide.run({ what: chosen, channel });
  };
  const close = () => onClose(begun);
  return (
    <Dialog title={words.title(words.what[what] ?? "")} onClose={close} wide>
      <Form
        ref={form}
        className={classes.guide}
        label={words.button}
        onSave={save}
        onBack={close}
        refusal={guide.refusal}
      >
        <DigitChoice
          name="what"
          label={words.choice}
          choices={named(whats, words.choices)}
          initial={begun}
          autoFocus
          onChoose={setWhat}
        />
        <p>{words.why[what]}</p>
        <p>{words.where[what]}</p>
        <p className={classes.warn}>{words.kept}</p>
        <div className={classes.line}>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={guide.running}>
            {words.save}
          </KeyButton>
          <KeyButton variant="default" keys="Escape" onPress={close}>
            {words.notThat}
          </KeyButton>
        </div>
      </Form>
    </Dialog>
  );
}

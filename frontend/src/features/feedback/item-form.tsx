import { type ReactNode, useMemo, useRef, useState } from "react";
import type { ward } from "@/bridge/models";
import { Confirm } from "@/ui/confirm";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { moveErrors } from "@/ui/move-errors";
import { readForm } from "@/ui/read-form";
import { useAct } from "@/ui/use-act";
import { useKeptForm } from "@/ui/use-kept-form";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

type Props<In> = {
  draft: string;
  title: string;
  hint?: string;
  save: string;
  call: (input: In) => Promise<ward.Feedback>;
  read: (values: Record<string, string>) => In;
  told: (changed: ward.Feedback, input: In) => string; // for the status bar
  move?: (field: string) => string; // where on screen a refused field is put right; stable
  children: ReactNode;
  onClose: () => void;
  onDone?: () => void; // saved; else it closes
};

const same = (field: string) => field;

// ItemForm is the form of one act on an opinion. Sentences typed are not lost by one
// Escape, by a refusal, or by going elsewhere.
export function ItemForm<In>(props: Props<In>) {
  const {
    draft: screen,
    title,
    hint,
    save,
    call,
    read,
    told,
    move = same,
    children,
    onClose,
    onDone = onClose,
  } = props;
  const words = useWords().feedback.forms;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const draft = useKeptForm(form, { screen });
  const [leaving, setLeaving] = useState(false);
  const act = useAct(call, (changed, input) => {
    void draft.drop();
    saved(told(changed, input));
    onDone();
  });
  const close = () => {
    void draft.drop();
    onClose();
  };
  const leave = () => {
    const typed = [...(form.current?.querySelectorAll("textarea") ?? [])].some(
      (one) => one.value.trim() !== one.defaultValue.trim(),
    );
    if (typed) setLeaving(true);
    else close();
  };
  const refusal = useMemo(() => moveErrors(act.refusal, move), [act.refusal, move]);
  return (
    <>
      <Form
        ref={form}
        className={classes.form}
        label={title}
        onSave={() => form.current && act.run(read(readForm(form.current)))}
        onBack={leave}
        refusal={refusal}
      >
        <h2>{title}</h2>
        <Fields>
          {hint && <p className={classes.hint}>{hint}</p>}
          {children}
          <FormButtons save={save} saving={act.running} onBack={leave} />
        </Fields>
      </Form>
      {leaving && (
        <Confirm
          title={words.leave}
          sentence={words.leaveHint}
          yes={words.leaveYes}
          onYes={close}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}

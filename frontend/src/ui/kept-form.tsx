import { type ReactNode, useMemo, useRef, useState } from "react";
import { useWords } from "@/words/use-words";
import { Confirm } from "./confirm";
import { Fields } from "./fields";
import { Form } from "./form";
import { FormButtons } from "./form-buttons";
import classes from "./kept-form.module.css";
import { moveErrors } from "./move-errors";
import { readForm } from "./read-form";
import { useAct } from "./use-act";
import { useKeptForm } from "./use-kept-form";
import { useSaved } from "./use-saved";

type Props<In, Out> = {
  draft: string; // names what is typed and not saved yet; at most 60 letters
  title: string;
  hint?: string;
  save: string;
  call: (input: In) => Promise<Out>;
  read: (values: Record<string, string>) => In;
  told: (changed: Out, input: In) => string; // for the status bar
  move?: (field: string) => string; // where on screen a refused field is put right; stable
  children: ReactNode;
  onClose: () => void;
  onDone?: (changed: Out) => void; // saved; else it closes
};

const same = (field: string) => field;

// KeptForm is the form of one act. Sentences typed are not lost by one Escape, by a
// refusal, or by going elsewhere.
export function KeptForm<In, Out>(props: Props<In, Out>) {
  const { draft: screen, title, hint, save, call, read, told, move = same, children, onClose } = props;
  const { onDone = onClose } = props;
  const words = useWords().common.leave;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const draft = useKeptForm(form, { screen });
  const [leaving, setLeaving] = useState(false);
  const act = useAct(call, (changed, input) => {
    void draft.drop();
    saved(told(changed, input));
    onDone(changed);
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
          title={words.title}
          sentence={words.hint}
          yes={words.yes}
          onYes={close}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}

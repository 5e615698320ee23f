import { type ReactNode, useMemo, useRef } from "react";
import { Fields } from "./fields";
import { Form } from "./form";
import { FormButtons } from "./form-buttons";
import classes from "./kept-form.module.css";
import { moveErrors } from "./move-errors";
import { readForm } from "./read-form";
import { useAct } from "./use-act";
import { useKeptForm } from "./use-kept-form";
import { useLeave } from "./use-leave";
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
  onKept?: (kept: Record<string, string>) => void; // a draft comes back: make the lines that it needs
};

const same = (field: string) => field;

// KeptForm is the form of one act. Sentences typed are not lost by one Escape, by a
// refusal, or by going elsewhere.
export function KeptForm<In, Out>(props: Props<In, Out>) {
  const { draft: screen, title, hint, save, call, read, told, move = same, children, onClose } = props;
  const { onDone = onClose, onKept } = props;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const draft = useKeptForm(form, { screen, onKept });
  const act = useAct(call, (changed, input) => {
    void draft.drop();
    saved(told(changed, input));
    onDone(changed);
  });
  const { leave, question } = useLeave(form, () => {
    void draft.drop();
    onClose();
  });
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
      {question}
    </>
  );
}

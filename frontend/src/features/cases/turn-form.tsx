import { type ReactNode, useMemo, useRef } from "react";
import type { ward } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { moveErrors } from "@/ui/move-errors";
import { readForm } from "@/ui/read-form";
import { useAct } from "@/ui/use-act";
import { useKeptForm } from "@/ui/use-kept-form";
import { useSaved } from "@/ui/use-saved";
import classes from "./cases.module.css";
import { useLeave } from "./use-leave";

type Props<In> = {
  draft: string; // names the case and the act: what is typed is kept under it
  title: string;
  hint?: string;
  save: string;
  call: (input: In) => Promise<ward.Case>;
  read: (values: Record<string, string>) => In;
  told: (changed: ward.Case, input: In) => string; // for the status bar
  move?: (field: string) => string; // where on screen a refused field is put right; stable
  children: ReactNode;
  onClose: () => void;
  onDone?: () => void; // saved; else it closes
  onKept?: (kept: Record<string, string>) => void; // a draft comes back: make the lines that it needs
};

const same = (field: string) => field;

// TurnForm is the form of one turn in the life of a case. Sentences typed are not
// lost by one Escape, and nothing by going elsewhere.
export function TurnForm<In>(props: Props<In>) {
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
    onKept,
  } = props;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const draft = useKeptForm(form, { screen, onKept });
  const { leave, question } = useLeave(form, () => {
    void draft.drop();
    onClose();
  });
  const act = useAct(call, (changed, input) => {
    void draft.drop();
    saved(told(changed, input));
    onDone();
  });
  const refusal = useMemo(() => moveErrors(act.refusal, move), [act.refusal, move]);
  return (
    <>
      <Form
        ref={form}
        className={classes.act}
        label={title}
        onSave={() => form.current && act.run(read(readForm(form.current)))}
        onBack={leave}
        refusal={refusal}
      >
        <h2>{title}</h2>
        <Fields>
          {hint && <p className={classes.soft}>{hint}</p>}
          {children}
          <FormButtons save={save} saving={act.running} onBack={leave} />
        </Fields>
      </Form>
      {question}
    </>
  );
}

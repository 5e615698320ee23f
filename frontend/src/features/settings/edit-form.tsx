import { type ReactNode, useEffect, useRef, useState } from "react";
import type { AppError } from "@/bridge/app-error";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { LeaveQuestion } from "@/ui/leave-question";
import { readForm } from "@/ui/read-form";
import { useFocusBack } from "@/ui/use-focus-back";
import classes from "./settings.module.css";

type Props = {
  title: string;
  hint?: string;
  save: string;
  saving: boolean;
  refusal: AppError | null;
  onSave: (values: Record<string, string>) => void;
  onClose: () => void;
  onValues?: (values: Record<string, string>) => void; // at every key
  children: ReactNode;
};

// EditForm is a form of the settings. What was changed in it is not lost by one
// Escape.
export function EditForm(props: Props) {
  const { title, hint, save, saving, refusal, onSave, onClose, onValues, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const first = useRef("");
  const [leaving, setLeaving] = useState(false);
  useFocusBack('[role=tab][aria-selected="true"]');
  const now = () => (form.current ? readForm(form.current) : {});
  useEffect(() => {
    first.current = JSON.stringify(form.current && readForm(form.current));
  }, []);
  const leave = () => {
    if (JSON.stringify(now()) === first.current) onClose();
    else setLeaving(true);
  };
  return (
    <>
      <Form
        ref={form}
        className={classes.act}
        label={title}
        onSave={() => onSave(now())}
        onBack={leave}
        onInput={onValues && (() => onValues(now()))}
        refusal={refusal}
      >
        <h2>{title}</h2>
        <Fields>
          {hint && <p className={classes.soft}>{hint}</p>}
          {children}
          <FormButtons save={save} saving={saving} onBack={leave} />
        </Fields>
      </Form>
      {leaving && <LeaveQuestion onLeave={onClose} onStay={() => setLeaving(false)} />}
    </>
  );
}
